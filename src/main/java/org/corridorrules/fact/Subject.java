package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.corridorrules.itinerary.Act;
import org.corridorrules.itinerary.Place;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Equipment;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.Mode;
import org.corridorrules.shipment.Money;

/**
 * A part of the shipment as one checkpoint sees it: what a pattern of a rule matches. The properties and predicates
 * here and in the subclasses are the words of the rules; a predicate is never true where the shipment lacks the data to
 * say so. Used by one thread, for one check.
 */
public abstract class Subject {

    private static final int ENTRY_SECURITY = 1;
    private static final int ENTRY_AND_EXIT_SECURITY = 3;

    private final Situation situation;
    private final String pointer;

    Subject(Situation situation, String pointer) {
        this.situation = situation;
        this.pointer = pointer;
    }

    /** The record of the shipment that this fact shows. */
    abstract Object part();

    Situation situation() {
        return situation;
    }

    /** JSON pointer of the part in the shipment. */
    String pointer() {
        return pointer;
    }

    // ---- where and when -------------------------------------------------------------------------------------------

    /** Customs territory of the checkpoint: CN, EAEU, AZ, GE, TR, EU ... */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getTerritory() {
        return situation.checkpoint().territory();
    }

    /** What is judged: EXPORT, EXIT, ENTRY, TRANSIT, IMPORT, CARRIAGE. */
    @Literal(value = Kind.WORD, of = Act.class)
    public String getAct() {
        return situation.checkpoint().act().name();
    }

    /** Mode of the leg that arrives at or leaves the checkpoint. */
    @Literal(value = Kind.WORD, of = Mode.class)
    public String getMode() {
        return situation.checkpoint().mode().name();
    }

    /** Country of the checkpoint, ISO 3166 alpha-2. */
    public String getCountry() {
        return situation.checkpoint().country();
    }

    /** Code of the place of the checkpoint. */
    public String getPlace() {
        return situation.checkpoint().place();
    }

    /** Customs territory where the route begins; null if unknown. */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getOrigin() {
        return situation.itinerary().origin();
    }

    /** Customs territory where the route ends; null if unknown. */
    @Literal(value = Kind.WORD, of = Territory.class)
    public String getDestination() {
        return situation.itinerary().destination();
    }

    /** Whether the checkpoint belongs to the first leg. */
    public boolean isFirstLeg() {
        return situation.checkpoint().leg() == 0;
    }

    /** Whether the route touches a country. */
    public boolean passes(String country) {
        return situation.itinerary().countries().contains(country);
    }

    /** Whether the route has a checkpoint of a territory. */
    public boolean passesTerritory(@Literal(value = Kind.WORD, of = Territory.class) String territory) {
        return situation.itinerary().checkpoints().stream()
                .anyMatch(checkpoint -> checkpoint.territory().equals(territory));
    }

    /** Whether any leg goes by a mode. */
    public boolean usesMode(@Literal(value = Kind.WORD, of = Mode.class) String mode) {
        return situation.shipment().legs().stream()
                .anyMatch(leg -> leg.mode().name().equals(mode));
    }

    /** Whether the checkpoint belongs to the first leg of its mode. */
    public boolean isFirstOfMode() {
        int leg = situation.checkpoint().leg();
        return situation.shipment().legs().subList(0, leg).stream()
                .noneMatch(before -> before.mode() == situation.checkpoint().mode());
    }

    /** Whether the route passes a country in which it neither begins nor ends; false where an end is unknown. */
    public boolean transits(String country) {
        List<Place> stops = situation.itinerary().stops();
        Place first = stops.get(0);
        Place last = stops.get(stops.size() - 1);
        return passes(country)
                && first != null
                && last != null
                && !first.country().equals(country)
                && !last.country().equals(country);
    }

    /** The states whose law decides whether a document is good in electronic form. */
    List<String> states() {
        return List.of(getCountry());
    }

    /** Whether the route touches at least as many member states of the checkpoint's territory as a parameter says. */
    public boolean crossesStates(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation.law().decimal(parameter);
        return limit != null && statesCrossed() >= limit.intValueExact();
    }

    long statesCrossed() {
        return situation.itinerary().countries().stream()
                .filter(country -> situation.ledger().territoryOf(country).equals(getTerritory()))
                .count();
    }

    /** Whether the goods go by a mode between the entry into the checkpoint's territory and the exit or clearance. */
    public boolean carriedInside(@Literal(value = Kind.WORD, of = Mode.class) String mode) {
        Passage passage = Passage.from(situation);
        return passage != null
                && passage.legs().stream().anyMatch(leg -> leg.mode().name().equals(mode));
    }

    // ---- the law of the day ---------------------------------------------------------------------------------------

    /** Whether a switch of the law stands at a word on the law date. */
    public boolean switchIs(@Literal(Kind.PARAMETER) String parameter, String word) {
        return situation.law().is(parameter, word);
    }

    /** Whether the day that a parameter names has come on the law date. */
    public boolean since(@Literal(Kind.PARAMETER) String parameter) {
        LocalDate start = situation.law().date(parameter);
        return start != null && !situation.day().isBefore(start);
    }

    /** Whether the planned moment of the checkpoint lies behind the moment of knowledge. */
    public boolean isPast() {
        return situation.checkpoint().at().isBefore(situation.now());
    }

    // ---- fields ---------------------------------------------------------------------------------------------------

    /** Whether a field is absent or empty. */
    public boolean lacks(@Literal(Kind.FIELD) String path) {
        Object value = value(path);
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty();
    }

    /** Whether a field is given. */
    public boolean has(@Literal(Kind.FIELD) String path) {
        return !lacks(path);
    }

    /** Whether a field has exactly a value; words are compared as they are written in the shipment. */
    public boolean fieldIs(@Literal(Kind.FIELD) String path, String word) {
        Object value = value(path);
        return value != null && value.toString().equals(word);
    }

    /** Whether a number, or an amount in the parameter's currency, is above a parameter. */
    public boolean above(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        Integer comparison = compare(path, parameter);
        return comparison != null && comparison > 0;
    }

    /** Whether a number, or an amount in the parameter's currency, is below a parameter. */
    public boolean below(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        Integer comparison = compare(path, parameter);
        return comparison != null && comparison < 0;
    }

    /** Whether a text has more characters than a parameter allows. */
    public boolean longerThan(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation.law().decimal(parameter);
        return limit != null && has(path) && value(path).toString().length() > limit.intValueExact();
    }

    /** Whether a text is given and has fewer characters than a parameter asks for. */
    public boolean shorterThan(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation.law().decimal(parameter);
        return limit != null && has(path) && value(path).toString().length() < limit.intValueExact();
    }

    /** Whether a code stands in a list on the law date, exactly. */
    public boolean inList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = value(path);
        return value != null && situation.law().list(list).find(value.toString(), situation.day()) != null;
    }

    /** Whether a code is given and does not stand in a list on the law date. */
    public boolean notInList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        return has(path) && !inList(path, list);
    }

    /** Whether a code begins with a row of a list on the law date. */
    public boolean startsInList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        return prefixRow(path, list) != null;
    }

    /** Whether a code stands in a list on the law date with a word in one of its columns. */
    public boolean listSays(
            @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String column, String word) {
        Object value = value(path);
        ReferenceList table = situation.law().list(list);
        ReferenceList.Row row = value == null ? null : table.find(value.toString(), situation.day());
        return row != null && table.cell(row, column).equals(word);
    }

    /** Whether two fields are given and are not the same. */
    public boolean differs(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String other) {
        return has(path) && has(other) && !value(path).equals(value(other));
    }

    /** Whether two texts are given and the first does not begin with the second. */
    public boolean beginsOtherThan(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String start) {
        return has(path)
                && has(start)
                && !value(path).toString().startsWith(value(start).toString());
    }

    /** Whether two numbers are given and the first is greater. */
    public boolean exceeds(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String other) {
        return value(path) instanceof BigDecimal one
                && value(other) instanceof BigDecimal two
                && one.compareTo(two) > 0;
    }

    /** Whether two moments are given and the first lies before the second. */
    public boolean earlier(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String other) {
        return value(path) instanceof OffsetDateTime one
                && value(other) instanceof OffsetDateTime two
                && one.isBefore(two);
    }

    /** Whether a moment is given and lies after an event of the leg. */
    public boolean laterThan(
            @Literal(Kind.FIELD) String path, @Literal(value = Kind.WORD, of = Event.class) String event) {
        OffsetDateTime moment = situation.moment(Event.valueOf(event));
        return moment != null && value(path) instanceof OffsetDateTime given && given.isAfter(moment);
    }

    /** Whether a code begins with a row of a list that has a word in a column. */
    public boolean rowSays(
            @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String column, String word) {
        ReferenceList.Row row = prefixRow(path, list);
        return row != null && situation.law().list(list).cell(row, column).equals(word);
    }

    /** Whether a country is given and lies in the territory of the checkpoint. */
    public boolean inside(@Literal(Kind.FIELD) String country) {
        return has(country)
                && getTerritory()
                        .equals(situation.ledger().territoryOf(value(country).toString()));
    }

    /** Whether a country is given and does not lie in the territory of the checkpoint. */
    public boolean outside(@Literal(Kind.FIELD) String country) {
        return has(country) && !inside(country);
    }

    /** Whether the country of the checkpoint has a row in a list on the law date with this word in a column. */
    public boolean stateIs(@Literal(Kind.LIST) String list, String column, String word) {
        ReferenceList table = situation.law().list(list);
        ReferenceList.Row row = table.find(getCountry(), situation.day());
        return row != null && table.cell(row, column).equals(word);
    }

    /** Whether a text is nothing but an entry of a list of words; case and outer blanks do not count. */
    public boolean saysOnly(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = value(path);
        return value != null && wording(list).whole(value.toString()) != null;
    }

    /** Whether a text holds, among other words, an entry of a list of words that is marked for it. */
    public boolean mentions(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = value(path);
        return value != null
                && wording(list).whole(value.toString()) == null
                && wording(list).within(value.toString()) != null;
    }

    // ---- the way into the territory -------------------------------------------------------------------------------

    /** Whether the last country before the checkpoint's territory stands in a list on the law date. */
    public boolean enteredFrom(@Literal(Kind.LIST) String list) {
        String last = Places.country(situation.leg().from());
        for (String country : situation.leg().via()) {
            if (!getTerritory().equals(situation.ledger().territoryOf(country))) {
                last = country;
            }
        }
        return situation.law().list(list).find(last, situation.day()) != null;
    }

    /** Whether the leg begins at a place that a list names by its code, or by its country. */
    public boolean fromPlaceIn(@Literal(Kind.LIST) String list) {
        return situation.law().list(list).findPrefix(situation.leg().from(), situation.day()) != null;
    }

    /** Whether the train left its last formation station less than a duration before it arrives. */
    public boolean runShorterThan(@Literal(Kind.PARAMETER) String parameter) {
        Duration limit = situation.law().duration(parameter);
        OffsetDateTime formed = situation.leg().lastFormationDeparture();
        return limit != null
                && formed != null
                && Duration.between(formed, situation.leg().arrivalTime()).compareTo(limit) < 0;
    }

    /** Whether a transit declaration of a kind says that it carries the data of the entry summary declaration. */
    public boolean securityIn(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        Integer indicator = filing == null ? null : filing.securityIndicator();
        return indicator != null && (indicator == ENTRY_SECURITY || indicator == ENTRY_AND_EXIT_SECURITY);
    }

    /** Whether the shipment travels in a container. */
    public boolean isContainerised() {
        return situation.shipment().equipment().stream().anyMatch(unit -> unit.kind() == Equipment.Kind.CONTAINER);
    }

    // ---- filings and documents ------------------------------------------------------------------------------------

    /** Whether a declaration of the kind was lodged or registered. */
    public boolean filed(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        return filing != null && (filing.number() != null || filing.lodgedAt() != null);
    }

    /** Whether a document of the kind travels with the shipment or this part. */
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        return anyOf(situation.shipment().documents(), wanted);
    }

    static boolean anyOf(List<Document> documents, DocumentType wanted) {
        for (Document document : documents) {
            if (document.type() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rail consignment note is named as the declaration of a kind. */
    public boolean declaredByNote(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        DocumentType document = filing == null ? null : filing.documentAsDeclaration();
        return document == DocumentType.SMGS_NOTE
                || document == DocumentType.CIM_NOTE
                || document == DocumentType.CIM_SMGS_NOTE;
    }

    /** Whether any declaration of the kind was lodged in a country, or is guaranteed for it. */
    public boolean filingCovers(@Literal(value = Kind.WORD, of = FilingType.class) String type, String country) {
        return situation.shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type))
                .anyMatch(filing -> lodgedIn(filing, country) || guaranteed(filing, country));
    }

    /** Whether a declaration of the kind was lodged in a country that its guarantee, which names others, leaves out. */
    public boolean guaranteeLeavesOut(@Literal(value = Kind.WORD, of = FilingType.class) String type, String country) {
        return situation.shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type) && lodgedIn(filing, country))
                .anyMatch(filing -> filing.guarantee() != null
                        && !filing.guarantee().countries().isEmpty()
                        && !guaranteed(filing, country));
    }

    private static boolean lodgedIn(Filing filing, String country) {
        return filing.office() != null && filing.office().startsWith(country);
    }

    private static boolean guaranteed(Filing filing, String country) {
        return filing.guarantee() != null && filing.guarantee().countries().contains(country);
    }

    /** The declaration of a kind that covers this part, or null. */
    Filing filing(FilingType type) {
        for (Filing filing : situation.shipment().filings()) {
            if (filing.type() == type) {
                return filing;
            }
        }
        return null;
    }

    /** JSON pointer of the declaration of a kind, or of the list where it is missing. */
    String filingPointer(FilingType type) {
        List<Filing> filings = situation.shipment().filings();
        for (int i = 0; i < filings.size(); i++) {
            if (filings.get(i).type() == type) {
                return "/filings/" + i;
            }
        }
        return "/filings";
    }

    // ---- for the predicates of the subclasses ---------------------------------------------------------------------

    Object value(String path) {
        return situation.fields().read(part(), path);
    }

    Wording wording(String list) {
        return new Wording(situation.law().list(list), situation.day());
    }

    ReferenceList.Row prefixRow(String path, String list) {
        Object value = value(path);
        return value == null ? null : situation.law().list(list).findPrefix(value.toString(), situation.day());
    }

    /** So many units as one parameter says, at the price that the other says in the currency of its unit; or null. */
    public Money units(@Literal(Kind.PARAMETER) String count, @Literal(Kind.PARAMETER) String price) {
        BigDecimal number = situation.law().decimal(count);
        BigDecimal each = situation.law().decimal(price);
        return number == null || each == null
                ? null
                : new Money(
                        number.multiply(each), situation.law().parameter(price).unit());
    }

    /** The sum of {@link #units} in plain signs. */
    public String unitsShown(@Literal(Kind.PARAMETER) String count, @Literal(Kind.PARAMETER) String price) {
        return situation.law().decimal(count) + " x " + situation.law().decimal(price) + " "
                + situation.law().parameter(price).unit();
    }

    private Integer compare(String path, String parameter) {
        BigDecimal limit = situation.law().decimal(parameter);
        Object value = value(path);
        if (limit == null || value == null) {
            return null;
        }
        BigDecimal number = value instanceof Money money
                ? convert(money, situation.law().parameter(parameter).unit())
                : new BigDecimal(value.toString());
        return number == null ? null : number.compareTo(limit);
    }

    /** Converts an amount; where a rate is missing, says so in the report and gives null. */
    BigDecimal convert(Money money, String currency) {
        BigDecimal amount = situation.exchange().convert(money, currency);
        if (amount == null) {
            situation.ledger().rateMissing(money.currency(), currency, "/exchangeRates");
        }
        return amount;
    }
}
