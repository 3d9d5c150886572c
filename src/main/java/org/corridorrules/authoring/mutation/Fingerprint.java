package org.corridorrules.authoring.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.corridorrules.engine.Engine;

/** Names contents by their hash, together with the engine that judges and whatever all of them depend on. */
final class Fingerprint {

    private static final String OURS = "org/corridorrules/";

    private final byte[] base;

    /** @param common on which every outcome depends */
    Fingerprint(String common) {
        this.base = sha256((engine() + common).getBytes(StandardCharsets.UTF_8));
    }

    String of(String content) {
        byte[] own = content.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(base, base.length + own.length);
        System.arraycopy(own, 0, all, base.length, own.length);
        return HexFormat.of().formatHex(sha256(all));
    }

    /** Hash of the classes of this library without its bundled rules: facts and engine answer otherwise when they change. */
    private static String engine() {
        try {
            Path place = Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place) ? ofDirectory(place) : ofArchive(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofDirectory(Path place) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> walk = Files.walk(place.resolve(OURS))) {
            List<Path> classes = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : classes) {
                all.append(place.relativize(file)).append(HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
            }
        }
        return all.toString();
    }

    private static String ofArchive(Path place) throws IOException {
        StringBuilder all = new StringBuilder();
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry ->
                            entry.getName().startsWith(OURS) && entry.getName().endsWith(".class"))
                    .map(Fingerprint::summed)
                    .sorted()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private static String summed(JarEntry entry) {
        return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
