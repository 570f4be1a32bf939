// The least that a C++ program costs: its start.
int main() { return 0; }
