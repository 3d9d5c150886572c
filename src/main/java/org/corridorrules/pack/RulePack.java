package org.corridorrules.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridorrules.itinerary.Geography;
import org.drools.model.Model;

/**
 * Rules, parameters, reference lists and texts together, versioned and hashed, with the rules compiled. Immutable and
 * thread-safe.
 */
public final class RulePack {

    private final PackContent content;
    private final Models models;
    private final Map<String, RuleInfo> rules = new TreeMap<>();
    private final List<String> languages;
    private final Map<String, Map<String, Text>> texts = new ConcurrentHashMap<>();
    private final Function<String, Map<String, Text>> readTexts;
    private final Map<String, Parameter> parameters;
    private final Periods periods;
    private final Map<Integer, PeriodOfLaw> laws = new ConcurrentHashMap<>();
    private final Map<String, ReferenceList> lists;
    private final Geography geography;
    private final Map<String, RuleChange> changes;

    /** Puts a pack together from its content and the compiled rules. */
    public RulePack(PackContent content, List<Model> models) {
        this(content, Models.of(models), content::texts, Map.of());
    }

    /** @param readTexts gives the texts of one of the content's languages; asked when they are first needed */
    RulePack(PackContent content, Models models, Function<String, Map<String, Text>> readTexts) {
        this(content, models, readTexts, Map.of());
    }

    private RulePack(
            PackContent content,
            Models models,
            Function<String, Map<String, Text>> readTexts,
            Map<String, RuleChange> changes) {
        this.content = content;
        this.changes = changes;
        this.readTexts = readTexts;
        this.models = models;
        content.rules().forEach(rule -> rules.put(rule.id(), rule));
        this.languages = content.texts().stream()
                .map(PackContent.Language::language)
                .sorted()
                .toList();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        content.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        this.periods = new Periods(content.parameters().stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> Stream.of(value.from(), value.until())));
        Map<String, ReferenceList> lists = new LinkedHashMap<>();
        content.lists()
                .forEach(table ->
                        lists.put(table.name(), new ReferenceList(table.name(), table.columns(), table.rows())));
        this.parameters = Collections.unmodifiableMap(parameters);
        this.lists = Collections.unmodifiableMap(lists);
        this.geography = new ListGeography(this.lists);
    }

    /**
     * The same pack with the parameters of an overlay in place of its own, and its rules weighed as the overlay says.
     *
     * @throws RulePackException if the overlay does not fit the pack, such as by naming a rule or parameter that it does
     *     not have
     */
    public RulePack with(Overlay overlay) {
        String sha256 = Hashes.sha256((content.sha256() + overlay.sha256()).getBytes(StandardCharsets.US_ASCII));
        Map<String, RuleChange> changed = new TreeMap<>(changes);
        changed.putAll(overlay.changes(rules));
        return new RulePack(
                content.withParameters(overlay.over(parameters), sha256),
                models,
                readTexts,
                Collections.unmodifiableMap(changed));
    }

    public String id() {
        return content.id();
    }

    public String version() {
        return content.version();
    }

    /** SHA-256 of every file of the pack. */
    public String sha256() {
        return content.sha256();
    }

    /** The day up to which the authors of the pack know the law. */
    public LocalDate lawAsOf() {
        return content.lawAsOf();
    }

    /** The rules by id. */
    public Map<String, RuleInfo> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** What a company has decided of rules by an overlay, by their id; some may have expired. */
    public Map<String, RuleChange> changes() {
        return changes;
    }

    public Map<String, Parameter> parameters() {
        return parameters;
    }

    public Map<String, ReferenceList> lists() {
        return lists;
    }

    /** The languages in which the pack speaks. */
    public List<String> languages() {
        return languages;
    }

    /** The text of a rule, in English where the language has none; null if there is none at all. */
    public Text text(String id, String language) {
        Text text = texts(language).get(id);
        return text != null ? text : texts("en").get(id);
    }

    private Map<String, Text> texts(String language) {
        return languages.contains(language) ? texts.computeIfAbsent(language, readTexts) : Map.of();
    }

    /** The law of a day. */
    public Law law(LocalDate day) {
        Integer period = periods.of(day);
        PeriodOfLaw law = laws.get(period);
        return new Law(day, law != null ? law : laws.computeIfAbsent(period, key -> lawFrom(day)), lists);
    }

    private PeriodOfLaw lawFrom(LocalDate day) {
        Map<Parameter, Parameter.Value> values = new HashMap<>();
        parameters.values().forEach(parameter -> values.put(parameter, parameter.on(day)));
        return new PeriodOfLaw(values);
    }

    /** The map of the corridor. */
    public Geography geography() {
        return geography;
    }

    /** All compiled rules. */
    public List<Model> models() {
        return models.all();
    }

    /** The compiled rules of a folder, such as {@code eu/entry}; loaded when they are first asked for. */
    public List<Model> models(String folder) {
        return models.in(folder);
    }
}
