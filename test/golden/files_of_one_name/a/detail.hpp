#pragma once
static int calls = 5;
static int detail() { return ++calls; }
