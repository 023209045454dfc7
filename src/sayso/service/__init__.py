"""What the server does with sealed things: it checks their shape, their place and who asks, and knows nothing else."""
