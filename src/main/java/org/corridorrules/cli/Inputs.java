package org.corridorrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that arguments name: a file, a directory with its {@code *.json} in the order of their names, the same on every platform, or
 * {@code -} for standard input.
 *
 * @param found in the order of the arguments
 * @param missing a sentence for each argument that names nothing
 */
record Inputs(List<Input> found, List<String> missing) {

    static Inputs of(List<String> arguments, InputStream standard) {
        List<Input> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String argument : arguments) {
            try {
                List<Input> inputs = argument.equals("-") ? List.of(Input.standard(standard)) : of(Path.of(argument));
                if (inputs.isEmpty()) {
                    missing.add(argument + ": there is no .json file in this directory");
                }
                found.addAll(inputs);
            } catch (InvalidPathException e) {
                missing.add(argument + ": this is not the name of a file");
            } catch (IOException e) {
                missing.add(argument + ": " + Failure.sentence(e));
            }
        }
        return new Inputs(List.copyOf(found), List.copyOf(missing));
    }

    private static List<Input> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            path.getFileSystem().provider().checkAccess(path);
            return List.of(Input.file(path));
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .map(Input::file)
                    .toList();
        }
    }
}
