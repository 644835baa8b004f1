"""Pictures of the bonus rounds: Torn bill, Doors, The key, Hot stone."""
