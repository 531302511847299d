"""Small tools that authors use beside plots: hexagonal bins."""
