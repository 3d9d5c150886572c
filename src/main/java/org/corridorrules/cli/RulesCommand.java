package org.corridorrules.cli;

import picocli.CommandLine.Command;

/** {@code corridor rules}: commands about the rules themselves, added where the command line is set up. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        description = "Lists and examines the rules.")
final class RulesCommand {}
