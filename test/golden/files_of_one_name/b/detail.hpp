#pragma once
static int calls = 50;
static int detail() { return --calls; }
