"""Pictures between the stages: journey map, stage cards, bonus rounds, parts of the panel."""
