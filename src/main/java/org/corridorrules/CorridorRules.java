package org.corridorrules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.corridorrules.engine.Engine;
import org.corridorrules.fact.Facts;
import org.corridorrules.json.Reading;
import org.corridorrules.json.StrictReader;
import org.corridorrules.language.Labels;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.Overlay;
import org.corridorrules.pack.PackArchive;
import org.corridorrules.pack.PackCache;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.corridorrules.shipment.ShipmentException;

/**
 * Checks shipments by a rule pack. Immutable and thread-safe: make one and share it between all threads. It sets no
 * system property, configures no logging, reads no clock and keeps nothing of a shipment.
 */
public final class CorridorRules {

    /** Apart, so that one thread can read a shipment while another still loads the rules. */
    private static final class Shipments {
        static final StrictReader<Shipment> READER = StrictReader.of(Shipment.class);
    }

    private final RulePack pack;
    private final Engine engine;
    private final RuleCounts counts;
    private final Waivers waivers;
    private final Map<String, Labels> labels;

    private CorridorRules(RulePack pack) {
        this(pack, new Engine(pack), new RuleCounts(pack), null, new ConcurrentHashMap<>());
    }

    private CorridorRules(
            RulePack pack, Engine engine, RuleCounts counts, Waivers waivers, Map<String, Labels> labels) {
        this.pack = pack;
        this.engine = engine;
        this.counts = counts;
        this.waivers = waivers;
        this.labels = labels;
    }

    /** The rules that come with the library, compiled when it was built. */
    public static CorridorRules bundled() {
        return new CorridorRules(CompiledPack.bundled());
    }

    /**
     * The rules of a directory, or of a file that {@code corridor rules pack} has made, compiled now.
     *
     * @throws org.corridorrules.pack.RulePackException with everything that is wrong in the pack
     * @throws IllegalArgumentException if there is no such directory or file
     */
    public static CorridorRules load(Path pack) {
        return new CorridorRules(from(() -> PackArchive.filesOf(pack), CorridorRules::compiled));
    }

    /**
     * The rules of a directory or file, compiled once for each content.
     *
     * @param cache directory for compiled packs; made if absent, may be shared and may be deleted at any time
     * @throws org.corridorrules.pack.RulePackException with everything that is wrong in the pack
     */
    public static CorridorRules load(Path pack, Path cache) {
        return new CorridorRules(
                from(() -> PackArchive.filesOf(pack), files -> new PackCache(cache).load(files, Facts.VOCABULARY)));
    }

    /**
     * The rules of a file that the owner of a key has signed, compiled now. The signature is checked before anything is
     * compiled: a rule is code.
     *
     * @param key an Ed25519 key; {@link org.corridorrules.pack.PackKeys} reads one from a file
     * @throws org.corridorrules.pack.RulePackException if it is not signed with the key, was changed, or is a directory
     */
    public static CorridorRules loadSigned(Path pack, PublicKey key) {
        return new CorridorRules(from(() -> signedFiles(pack, key), CorridorRules::compiled));
    }

    /**
     * The same, compiled once for each content.
     *
     * @param cache directory for compiled packs, which only those may write to who may change the rules
     */
    public static CorridorRules loadSigned(Path pack, PublicKey key, Path cache) {
        return new CorridorRules(
                from(() -> signedFiles(pack, key), files -> new PackCache(cache).load(files, Facts.VOCABULARY)));
    }

    /**
     * The same rules with dated values of a company's own, such as the first day of a law that is still planned, and with
     * rules that it weighs otherwise or has switched off.
     *
     * @throws org.corridorrules.pack.RulePackException if the overlay does not fit the rules
     */
    public CorridorRules with(Overlay overlay) {
        RulePack overlaid = pack.with(overlay);
        return new CorridorRules(overlaid, new Engine(overlaid), new RuleCounts(overlaid), waivers, labels);
    }

    /**
     * The same rules with waivers, in place of any that they had: what a waiver covers stands in the report's list of
     * waived findings and counts neither for the verdict nor for the exit status. A waiver expires by the day of
     * {@link CheckOptions#now()}. Costs nearly nothing, so it may be done for each customer.
     *
     * @throws org.corridorrules.pack.RulePackException if a waiver is for a rule that does not exist
     */
    public CorridorRules with(Waivers waivers) {
        waivers.mustFit(pack.rules().keySet());
        return new CorridorRules(pack, engine, counts, waivers, labels);
    }

    /**
     * The same rules and words with another engine, such as one that knows a single rule: for tools that try rules.
     *
     * @param pack the pack of the engine, whose texts are these
     */
    public CorridorRules judgedBy(Engine other, RulePack pack) {
        return new CorridorRules(pack, other, counts, waivers, labels);
    }

    private interface Source {
        PackFiles files() throws IOException;
    }

    private static RulePack compiled(PackFiles files) {
        return CompiledPack.compile(files, Facts.VOCABULARY).load();
    }

    private static PackFiles signedFiles(Path pack, PublicKey key) throws IOException {
        if (Files.isDirectory(pack)) {
            throw PackArchive.refused(
                    pack.toString(),
                    "nobody has signed a directory; give the file that corridor rules pack --sign has made of it");
        }
        if (!Files.exists(pack)) {
            throw new IllegalArgumentException("there is no file " + pack + " to read a rule pack from");
        }
        PackArchive archive = PackArchive.read(pack);
        archive.mustBeSignedBy(key);
        return archive.files();
    }

    private static RulePack from(Source source, Function<PackFiles, RulePack> load) {
        try {
            return load.apply(source.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "reading a rule pack from a directory needs two more libraries on the class path:"
                            + " com.fasterxml.jackson.dataformat:jackson-dataformat-yaml and"
                            + " com.fasterxml.jackson.dataformat:jackson-dataformat-csv",
                    e);
        }
    }

    /**
     * Reads a shipment from UTF-8 JSON.
     *
     * @throws ShipmentException with every problem of the document
     */
    public static Shipment read(byte[] json) {
        return accept(Shipments.READER.read(json));
    }

    /**
     * Reads a shipment from UTF-8 JSON. The stream is not closed.
     *
     * @throws ShipmentException with every problem of the document
     * @throws IOException if the stream fails
     */
    public static Shipment read(InputStream json) throws IOException {
        return accept(Shipments.READER.read(json));
    }

    private static Shipment accept(Reading<Shipment> reading) {
        if (!reading.ok()) {
            throw new ShipmentException(reading.problems());
        }
        return reading.value();
    }

    /** Judges a shipment. */
    public Report check(Shipment shipment, CheckOptions options) {
        return new ReportWriter(
                        pack,
                        counts,
                        id -> waivers == null
                                ? List.of()
                                : waivers.of(id, options.now().toLocalDate()),
                        options,
                        () -> labels.computeIfAbsent(options.language(), Labels::of))
                .write(shipment, engine.judge(shipment, options.now(), options.lawDate()));
    }

    /** Reads and judges a shipment. */
    public Report check(byte[] json, CheckOptions options) {
        return check(read(json), options);
    }

    /**
     * Reads and judges a stream of documents. The answers come in the order of the documents; one that cannot be read is
     * answered by its problems, and the rest goes on. Documents are taken only as answers are taken: at most
     * {@code ahead} are in memory, so a reader that is slow slows the source. Closing the answers closes the documents.
     *
     * @param documents UTF-8 JSON, one shipment each
     * @param executor runs the checks; its threads decide how many cores work
     * @param ahead number of documents that may be checked before their answers are taken, 1 or more
     * @return a sequential stream
     */
    public Stream<Checked> checkAll(Stream<byte[]> documents, CheckOptions options, Executor executor, int ahead) {
        if (ahead < 1) {
            throw new IllegalArgumentException("ahead must be 1 or more, not " + ahead);
        }
        return StreamSupport.stream(new CheckedStream(this, options, documents.iterator(), executor, ahead), false)
                .onClose(documents::close);
    }

    /** The rules, parameters, lists and texts in use. */
    public RulePack pack() {
        return pack;
    }
}
