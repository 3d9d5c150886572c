package org.corridorrules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Ed25519 keys with which packs are signed and checked, as OpenSSL writes them (PEM). */
public final class PackKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int MOST_BYTES = 10_000;

    private PackKeys() {}

    private interface Decoder<K> {
        K decode(KeyFactory factory, byte[] bytes) throws GeneralSecurityException;
    }

    /**
     * The key that signs.
     *
     * @throws IllegalArgumentException if the file holds no such key, with what to do
     * @throws IOException if it cannot be read at all
     */
    public static PrivateKey privateKey(Path file) throws IOException {
        return read(file, PRIVATE, (factory, bytes) -> factory.generatePrivate(new PKCS8EncodedKeySpec(bytes)));
    }

    /**
     * The key that checks.
     *
     * @throws IllegalArgumentException if the file holds no such key, with what to do
     * @throws IOException if it cannot be read at all
     */
    public static PublicKey publicKey(Path file) throws IOException {
        return read(file, PUBLIC, (factory, bytes) -> factory.generatePublic(new X509EncodedKeySpec(bytes)));
    }

    private static <K> K read(Path file, String kind, Decoder<K> decoder) throws IOException {
        String text =
                Files.size(file) > MOST_BYTES ? "" : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Matcher pem = PEM.matcher(text);
        if (!pem.find()) {
            throw new IllegalArgumentException(file + ": this is no key in PEM form; " + advice(kind));
        }
        if (!pem.group(1).equals(kind)) {
            throw new IllegalArgumentException(file + ": a " + kind + " is needed here, and this is another kind ("
                    + pem.group(1) + "); " + advice(kind));
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.group(2));
            return decoder.decode(KeyFactory.getInstance("Ed25519"), bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": this is no Ed25519 key; " + advice(kind), e);
        }
    }

    private static String advice(String kind) {
        return kind.equals(PRIVATE)
                ? "make one with: openssl genpkey -algorithm ed25519 -out KEY"
                : "make it from the private key with: openssl pkey -in KEY -pubout -out PUBLICKEY";
    }
}
