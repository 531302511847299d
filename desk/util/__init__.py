"""Small tools that authors use beside plots: hexagonal bins, the browser, modules that may be absent."""
