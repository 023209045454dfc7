"""What happens where keys are: on the reporter's device and on the worker's."""
