"""What the rights pages carry, made from a rulebook."""
