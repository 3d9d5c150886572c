package org.corridorrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.corridorrules.CorridorRules;
import org.corridorrules.TinyPack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule pack as one file that nobody can change unnoticed. */
class PackArchiveTest {

    private static KeyPair ours;
    private static KeyPair theirs;

    private final PackFiles files = new TinyPack()
            .with("eu/entry/\u043f\u0440\u0438\u043c\u0435\u0440.txt", "x")
            .files();

    @TempDir
    private Path directory;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        ours = generator.generateKeyPair();
        theirs = generator.generateKeyPair();
    }

    private byte[] signed() throws IOException {
        return PackArchive.write(files, "tiny", "1", ours.getPrivate());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("pack.zip"), content);
    }

    private void assertRefused(byte[] content, String message) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> PackArchive.read(file).mustBeSignedBy(ours.getPublic()))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void a_pack_that_was_written_is_read_and_fits_its_key() throws IOException {
        PackArchive archive = PackArchive.read(file(signed()));
        archive.mustBeSignedBy(ours.getPublic());
        assertThat(archive.title()).isEqualTo("tiny 1");
        assertThat(archive.signed()).isTrue();
        assertThat(archive.files().sha256()).isEqualTo(files.sha256());
        assertThat(archive.files().files()).containsOnlyKeys(files.files().keySet());
    }

    @Test
    void equal_packs_give_equal_bytes_that_every_zip_program_reads() throws IOException {
        assertThat(signed()).isEqualTo(signed());
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(signed()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactly(
                        "corridor-pack.sig",
                        "corridor-pack.txt",
                        "rules/eu/entry/\u043f\u0440\u0438\u043c\u0435\u0440.txt",
                        "rules/pack.yaml",
                        "rules/reference/border-pairs.csv",
                        "rules/reference/places.csv",
                        "rules/reference/territories.csv");
    }

    @Test
    void the_rules_in_it_are_loaded_only_if_the_key_fits() throws IOException {
        Path file = file(signed());
        assertThat(CorridorRules.load(file).pack().sha256()).isEqualTo(files.sha256());
        assertThat(CorridorRules.loadSigned(file, ours.getPublic()).pack().sha256())
                .isEqualTo(files.sha256());
        assertThatThrownBy(() -> CorridorRules.loadSigned(file, theirs.getPublic()))
                .isInstanceOf(RulePackException.class)
                .hasMessage(
                        file + ": the signature is not by the key that is required: the pack was signed with another"
                                + " key, or changed after it was signed");
        assertThatThrownBy(() -> CorridorRules.loadSigned(directory, ours.getPublic()))
                .isInstanceOf(RulePackException.class)
                .hasMessage(directory + ": nobody has signed a directory; give the file that corridor rules pack --sign"
                        + " has made of it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorridorRules.loadSigned(directory.resolve("none"), ours.getPublic()))
                .withMessage("there is no file " + directory.resolve("none") + " to read a rule pack from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorridorRules.load(directory.resolve("none")))
                .withMessage(
                        "there is no directory or file " + directory.resolve("none") + " to read a rule pack from");
    }

    @Test
    void an_unsigned_pack_is_refused_where_a_signature_is_required() throws IOException {
        byte[] unsigned = PackArchive.write(files, "tiny", "1", null);
        assertThat(PackArchive.read(file(unsigned)).signed()).isFalse();
        assertRefused(unsigned, "nobody has signed this rule pack; have it made with corridor rules pack --sign KEY");
    }

    @Test
    void every_changed_byte_is_noticed() throws IOException {
        byte[] sound = PackArchive.write(
                new PackFiles(new TreeMap<>(java.util.Map.of("pack.yaml", new byte[] {1, 2, 3}))),
                "tiny",
                "1",
                ours.getPrivate());
        for (int i = 0; i < sound.length; i++) {
            byte[] changed = sound.clone();
            changed[i] ^= 1;
            assertRefused(changed, "");
        }
        for (int length = 0; length < sound.length; length += 7) {
            assertRefused(java.util.Arrays.copyOf(sound, length), "");
        }
        assertRefused(java.util.Arrays.copyOf(sound, sound.length + 1), "something was changed in it");
    }

    @Test
    void a_file_changed_with_its_sums_put_right_does_not_fit_the_seal() throws IOException {
        SortedMap<String, byte[]> entries = StoredZip.read(signed());
        entries.put("rules/pack.yaml", "id: other\n".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                StoredZip.write(entries), "its files are not those that were sealed in it: something was changed");
    }

    @Test
    void a_pack_sealed_anew_does_not_fit_the_signature() throws IOException {
        PackFiles other = new TinyPack().with("eu/entry/evil.txt", "x").files();
        SortedMap<String, byte[]> entries = StoredZip.read(PackArchive.write(other, "tiny", "1", theirs.getPrivate()));
        assertRefused(StoredZip.write(entries), "the signature is not by the key that is required");
        entries.put("corridor-pack.sig", StoredZip.read(signed()).get("corridor-pack.sig"));
        assertRefused(StoredZip.write(entries), "the signature is not by the key that is required");
        entries.put("corridor-pack.sig", new byte[5]);
        assertRefused(StoredZip.write(entries), "the signature is not by the key that is required");
    }

    @Test
    void what_does_not_belong_to_a_pack_is_refused() throws IOException {
        SortedMap<String, byte[]> entries = StoredZip.read(signed());
        entries.put("run.sh", new byte[0]);
        assertRefused(StoredZip.write(entries), "\"run.sh\" does not belong to a rule pack");
        entries.remove("run.sh");
        entries.remove("corridor-pack.txt");
        assertRefused(StoredZip.write(entries), "this is no rule pack, or one of a later version of Corridor Rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "rules/../../x",
                "/etc/x",
                "rules//x",
                "rules/./x",
                "C:/x",
                "rules\\x",
                "rules/x/",
                "a\nb"
            })
    void a_path_that_leads_out_of_the_pack_is_refused(String name) throws IOException {
        assertRefused(zip(name), "is no path within a pack; rename that file");
    }

    @Test
    void a_name_that_stands_twice_is_refused() throws IOException {
        assertRefused(zip("rules/x", "rules/x"), "the name \"rules/x\" stands in it twice");
    }

    @Test
    void another_zip_and_another_file_are_no_packs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("rules/x"));
            zip.write(new byte[1000]);
        }
        assertRefused(bytes.toByteArray(), "it is not as corridor rules pack wrote it");
        assertRefused(
                "id: tiny\n".getBytes(StandardCharsets.UTF_8),
                "this is no rule pack; make one with corridor rules pack DIR --out FILE");
        assertRefused(new byte[0], "this is no rule pack; make one");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() throws IOException {
        Path file = directory.resolve("pack.zip");
        try (var sparse = java.nio.channels.FileChannel.open(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.allocate(1), StoredZip.MOST_BYTES);
        }
        assertThatThrownBy(() -> PackArchive.read(file))
                .isInstanceOf(RulePackException.class)
                .hasMessage(file + ": this is no rule pack; it is too large for one");
        SortedMap<String, byte[]> large = new TreeMap<>();
        large.put("a", new byte[StoredZip.MOST_BYTES]);
        assertThatThrownBy(() -> StoredZip.write(large))
                .hasMessage("a rule pack has at most 64 MB and 20000 files; look for what does not belong to it");
    }

    /** Local headers of empty files, as anybody could write them. */
    private static byte[] zip(String... names) {
        ByteBuffer zip = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        for (String name : names) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            zip.putInt(0x04034b50).putShort((short) 10).putShort((short) 0x0800).putShort((short) 0);
            zip.putInt(0x00210000)
                    .putInt((int) new CRC32().getValue())
                    .putInt(0)
                    .putInt(0);
            zip.putShort((short) bytes.length).putShort((short) 0).put(bytes);
        }
        return zip.array();
    }

    private Path pem(String kind, byte[] bytes) throws IOException {
        String text = "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END "
                + kind + "-----\n";
        return Files.writeString(directory.resolve("key.pem"), text);
    }

    @Test
    void keys_are_read_as_openssl_writes_them() throws IOException {
        assertThat(PackKeys.privateKey(pem("PRIVATE KEY", ours.getPrivate().getEncoded())))
                .isEqualTo(ours.getPrivate());
        assertThat(PackKeys.publicKey(pem("PUBLIC KEY", ours.getPublic().getEncoded())))
                .isEqualTo(ours.getPublic());
    }

    @Test
    void what_is_no_key_is_refused_with_what_to_do() throws Exception {
        Path key = pem("PRIVATE KEY", ours.getPrivate().getEncoded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackKeys.publicKey(key))
                .withMessage(key
                        + ": a PUBLIC KEY is needed here, and this is another kind (PRIVATE KEY); make it from the private key"
                        + " with: openssl pkey -in KEY -pubout -out PUBLICKEY");
        pem("ENCRYPTED PRIVATE KEY", ours.getPrivate().getEncoded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackKeys.privateKey(key))
                .withMessage(key
                        + ": a PRIVATE KEY is needed here, and this is another kind (ENCRYPTED PRIVATE KEY); make one with:"
                        + " openssl genpkey -algorithm ed25519 -out KEY");
        pem(
                "PUBLIC KEY",
                KeyPairGenerator.getInstance("X25519")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackKeys.publicKey(key))
                .withMessageStartingWith(key + ": this is no Ed25519 key; ");
        Files.writeString(key, "secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackKeys.privateKey(key))
                .withMessageStartingWith(key + ": this is no key in PEM form; ");
    }
}
