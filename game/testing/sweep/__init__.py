"""Many runs: every stage, difficulty, bot and seed asked for; a table and a page of pictures."""
