/**
 * The command line, {@code corridor}. Each command is a small class; everything that a command may touch outside itself
 * (the standard streams, the environment, the clock) comes in through its constructor.
 */
package org.corridorrules.cli;
