"""What the crash and the crossing are drawn with: light on indexed pictures, sheets, sprays."""
