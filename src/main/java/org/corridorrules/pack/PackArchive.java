package org.corridorrules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule pack as one file: its files under {@code rules/}, a seal that names it with the hash of every file, and perhaps
 * an Ed25519 signature of the seal. Equal packs with equal keys give equal bytes. Immutable and thread-safe.
 */
public final class PackArchive {

    private static final String ALGORITHM = "Ed25519";
    private static final String SEAL = "corridor-pack.txt";
    private static final String SIGNATURE = "corridor-pack.sig";
    private static final String FILES = "rules/";
    private static final String FORM = "Corridor Rules pack, form 1\n";

    private final String name;
    private final PackFiles files;
    private final byte[] seal;
    private final byte[] signature;

    private PackArchive(String name, PackFiles files, byte[] seal, byte[] signature) {
        this.name = name;
        this.files = files;
        this.seal = seal;
        this.signature = signature;
    }

    /**
     * The bytes of a pack.
     *
     * @param key an Ed25519 key, or null to leave it unsigned
     * @throws IOException if the files cannot be in a pack, with the reason in plain words
     */
    public static byte[] write(PackFiles files, String id, String version, PrivateKey key) throws IOException {
        byte[] seal = (FORM + "id: " + id + "\nversion: " + version + "\n" + hashLine(files))
                .getBytes(StandardCharsets.UTF_8);
        SortedMap<String, byte[]> entries = new TreeMap<>();
        files.files().forEach((path, content) -> entries.put(FILES + path, content));
        entries.put(SEAL, seal);
        if (key != null) {
            try {
                Signature signing = Signature.getInstance(ALGORITHM);
                signing.initSign(key);
                signing.update(seal);
                entries.put(SIGNATURE, signing.sign());
            } catch (GeneralSecurityException e) {
                throw new IOException("the key cannot sign; it must be an Ed25519 key", e);
            }
        }
        return StoredZip.write(entries);
    }

    private static String hashLine(PackFiles files) {
        return "sha256: " + files.sha256() + "\n";
    }

    /**
     * Reads a pack whole and checks that its files are those that were sealed. Nothing of it is compiled, nothing written.
     *
     * @throws RulePackException if it is damaged or no pack
     * @throws IOException if the file cannot be read
     */
    public static PackArchive read(Path file) throws IOException {
        String name = file.toString();
        if (Files.size(file) > StoredZip.MOST_BYTES) {
            throw refused(name, "this is no rule pack; it is too large for one");
        }
        SortedMap<String, byte[]> entries;
        byte[] bytes = Files.readAllBytes(file);
        try {
            entries = StoredZip.read(bytes);
        } catch (IOException e) {
            throw refused(name, e.getMessage());
        }
        byte[] seal = entries.remove(SEAL);
        byte[] signature = entries.remove(SIGNATURE);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (!entry.getKey().startsWith(FILES)) {
                throw refused(name, "\"" + entry.getKey() + "\" does not belong to a rule pack; " + StoredZip.AGAIN);
            }
            files.put(entry.getKey().substring(FILES.length()), entry.getValue());
        }
        PackArchive archive = new PackArchive(name, new PackFiles(files), seal, signature);
        if (seal == null || !archive.seal().startsWith(FORM)) {
            throw refused(name, "this is no rule pack, or one of a later version of Corridor Rules");
        }
        if (!archive.seal().endsWith("\n" + hashLine(archive.files))) {
            throw refused(
                    name, "its files are not those that were sealed in it: something was changed; " + StoredZip.AGAIN);
        }
        return archive;
    }

    /**
     * The files of a pack that lies in a directory, or in one file.
     *
     * @throws RulePackException if the file is damaged or no pack
     * @throws IllegalArgumentException if there is nothing
     * @throws IOException if it cannot be read
     */
    public static PackFiles filesOf(Path pack) throws IOException {
        if (!Files.exists(pack)) {
            throw new IllegalArgumentException("there is no directory or file " + pack + " to read a rule pack from");
        }
        return Files.isRegularFile(pack) ? read(pack).files() : PackFiles.of(pack);
    }

    private String seal() {
        return new String(seal, StandardCharsets.UTF_8);
    }

    /** The files of the pack. */
    public PackFiles files() {
        return files;
    }

    /** Name and version, as they were sealed. */
    public String title() {
        return line("id: ") + " " + line("version: ");
    }

    private String line(String start) {
        Optional<String> line =
                seal().lines().filter(each -> each.startsWith(start)).findFirst();
        return line.map(found -> found.substring(start.length())).orElse("");
    }

    /** Whether there is a signature; by whom is not known without a key. */
    public boolean signed() {
        return signature != null;
    }

    /**
     * Makes sure that the owner of a key has signed these files.
     *
     * @throws RulePackException if it is not so
     */
    public void mustBeSignedBy(PublicKey key) {
        if (signature == null) {
            throw refused(name, "nobody has signed this rule pack; have it made with corridor rules pack --sign KEY");
        }
        boolean fits;
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(seal);
            fits = check.verify(signature);
        } catch (GeneralSecurityException e) {
            fits = false; // no signature at all, or no key for one
        }
        if (!fits) {
            throw refused(
                    name,
                    "the signature is not by the key that is required: the pack was signed with another key, or changed"
                            + " after it was signed");
        }
    }

    /** What is told of a pack that is refused. */
    public static RulePackException refused(String name, String why) {
        return new RulePackException(List.of(new PackProblem(name, 0, 0, why, "")));
    }
}
