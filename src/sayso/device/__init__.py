"""What happens where keys are: on the reporter's and on the workers' own machines."""
