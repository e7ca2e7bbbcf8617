// Links all of core, not only what is called, against the libraries that core declares. What core forgot to declare,
// or took from Gui or Widgets unseen, stops the linker here.
int main() { return 0; }
