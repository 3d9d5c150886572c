package org.corridorrules.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
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
    private final Map<String, RuleInfo> rules;
    private final List<String> languages;
    private final Map<String, Map<String, Text>> texts;
    private final Function<String, Map<String, Text>> readTexts;
    private final Map<String, Parameter> parameters;
    private final Periods periods;
    private final Map<Integer, PeriodOfLaw> laws = new ConcurrentHashMap<>();
    private final Map<String, ReferenceList> lists;
    private final Geography geography;
    private final Map<String, RuleChange> changes;
    private final LawReader reader;

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
        this.rules = new TreeMap<>();
        content.rules().forEach(rule -> rules.put(rule.id(), rule));
        this.texts = new ConcurrentHashMap<>();
        this.languages = content.texts().stream()
                .map(PackContent.Language::language)
                .sorted()
                .toList();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        content.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        this.periods = periods(content.parameters());
        Map<String, ReferenceList> lists = new LinkedHashMap<>();
        content.lists()
                .forEach(table ->
                        lists.put(table.name(), new ReferenceList(table.name(), table.columns(), table.rows())));
        this.parameters = Collections.unmodifiableMap(parameters);
        this.lists = Collections.unmodifiableMap(lists);
        this.geography = new ListGeography(this.lists);
        this.reader = null;
    }

    private RulePack(
            RulePack pack, Map<String, Parameter> parameters, Map<String, ReferenceList> lists, LawReader reader) {
        this.content = pack.content;
        this.models = pack.models;
        this.rules = pack.rules;
        this.languages = pack.languages;
        this.readTexts = pack.readTexts;
        this.texts = pack.texts;
        this.parameters = parameters;
        this.periods = parameters == pack.parameters ? pack.periods : periods(parameters.values());
        this.lists = lists;
        this.geography = lists == pack.lists ? pack.geography : new ListGeography(lists);
        this.changes = pack.changes;
        this.reader = reader;
    }

    private static Periods periods(Collection<Parameter> parameters) {
        return new Periods(parameters.stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> Stream.of(value.from(), value.until())));
    }

    /** The same pack with another parameter of the name. Its hash stays: for trying what a change does. */
    public RulePack with(Parameter changed) {
        Map<String, Parameter> changedToo = new LinkedHashMap<>(parameters);
        changedToo.put(changed.name(), changed);
        return new RulePack(this, Collections.unmodifiableMap(changedToo), lists, reader);
    }

    /** The same pack with another list of the name. Its hash stays: for trying what a change does. */
    public RulePack with(ReferenceList changed) {
        Map<String, ReferenceList> changedToo = new LinkedHashMap<>(lists);
        changedToo.put(changed.name(), changed);
        return new RulePack(this, parameters, Collections.unmodifiableMap(changedToo), reader);
    }

    /** The same pack with somebody who hears what is asked of its parameters and lists. */
    public RulePack readBy(LawReader reader) {
        return new RulePack(this, parameters, lists, reader);
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
        PeriodOfLaw known = laws.get(period);
        Law law = new Law(
                day,
                known != null ? known : laws.computeIfAbsent(period, key -> new PeriodOfLaw(parameters.values(), day)),
                lists);
        return reader == null ? law : new HeardLaw(law, reader);
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
