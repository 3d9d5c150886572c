package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.shipment.Money;

/** What can be asked of the fields of a part: whether they are given, and how they compare with law, lists and each other. */
public abstract class WithFields extends AtCheckpoint {

    WithFields(Situation situation, Pointer pointer) {
        super(situation, pointer);
    }

    /** The record of the shipment that this fact shows. */
    abstract Object part();

    /** Whether a field is absent or empty. */
    public boolean lacks(@Literal(Kind.FIELD) String path) {
        return isNothing(value(path));
    }

    private static boolean isNothing(Object value) {
        if (value instanceof String text) {
            return text.isBlank();
        }
        return value == null || value instanceof Collection<?> list && list.isEmpty();
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

    /** Whether a number, or an amount in the parameter's currency, is at or above a parameter. */
    public boolean atLeast(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        Integer comparison = compare(path, parameter);
        return comparison != null && comparison >= 0;
    }

    /** Whether a number, or an amount in the parameter's currency, is below a parameter. */
    public boolean below(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        Integer comparison = compare(path, parameter);
        return comparison != null && comparison < 0;
    }

    /** Whether a text has more characters than a parameter allows. */
    public boolean longerThan(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        Object value = value(path);
        return limit != null && !isNothing(value) && value.toString().length() > limit.intValue();
    }

    /** Whether a text is given and has fewer characters than a parameter asks for. */
    public boolean shorterThan(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        Object value = value(path);
        return limit != null && !isNothing(value) && value.toString().length() < limit.intValue();
    }

    /** Whether a code stands in a list on the law date, exactly. */
    public boolean inList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = value(path);
        return value != null
                && situation()
                                .law()
                                .list(list)
                                .find(value.toString(), situation().day())
                        != null;
    }

    /** Whether a code is given and does not stand in a list on the law date. */
    public boolean notInList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        Object value = value(path);
        return !isNothing(value)
                && situation()
                                .law()
                                .list(list)
                                .find(value.toString(), situation().day())
                        == null;
    }

    /** Whether a code begins with a row of a list on the law date. */
    public boolean startsInList(@Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list) {
        return prefixRow(path, list) != null;
    }

    /** Whether a code stands in a list on the law date with a word in one of its columns. */
    public boolean listSays(
            @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String column, String word) {
        Object value = value(path);
        ReferenceList table = situation().law().list(list);
        ReferenceList.Row row =
                value == null ? null : table.find(value.toString(), situation().day());
        return row != null && table.cell(row, column).equals(word);
    }

    /** Whether a text is given and is not the word of a parameter on the law date. */
    public boolean otherThan(@Literal(Kind.FIELD) String path, @Literal(Kind.PARAMETER) String parameter) {
        Object value = value(path);
        var wanted = situation().law().value(parameter);
        return wanted != null && !isNothing(value) && !value.toString().equals(wanted.value());
    }

    /** Whether two fields are given and are not the same. */
    public boolean differs(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String other) {
        Object one = value(path);
        Object two = value(other);
        return !isNothing(one) && !isNothing(two) && !one.equals(two);
    }

    /** Whether two texts are given and the first does not begin with the second. */
    public boolean beginsOtherThan(@Literal(Kind.FIELD) String path, @Literal(Kind.FIELD) String start) {
        Object code = value(path);
        Object beginning = value(start);
        return !isNothing(code) && !isNothing(beginning) && !code.toString().startsWith(beginning.toString());
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
        OffsetDateTime moment = situation().moment(Event.valueOf(event));
        return moment != null && value(path) instanceof OffsetDateTime given && given.isAfter(moment);
    }

    /** Whether a code begins with a row of a list that has a word in a column. */
    public boolean rowSays(
            @Literal(Kind.FIELD) String path, @Literal(Kind.LIST) String list, String column, String word) {
        ReferenceList.Row row = prefixRow(path, list);
        return row != null && situation().law().list(list).cell(row, column).equals(word);
    }

    /** Whether a country is given and lies in the territory of the checkpoint. */
    public boolean inside(@Literal(Kind.FIELD) String country) {
        Object value = value(country);
        return !isNothing(value) && getTerritory().equals(situation().ledger().territoryOf(value.toString()));
    }

    /** Whether a country is given and does not lie in the territory of the checkpoint. */
    public boolean outside(@Literal(Kind.FIELD) String country) {
        return has(country) && !inside(country);
    }

    /** Whether the country of the checkpoint has a row in a list on the law date with this word in a column. */
    public boolean stateIs(@Literal(Kind.LIST) String list, String column, String word) {
        ReferenceList table = situation().law().list(list);
        ReferenceList.Row row = table.find(getCountry(), situation().day());
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

    Object value(String path) {
        return situation().fields().read(part(), path);
    }

    Wording wording(String list) {
        return new Wording(situation().law().list(list), situation().day());
    }

    ReferenceList.Row prefixRow(String path, String list) {
        Object value = value(path);
        return value == null
                ? null
                : situation()
                        .law()
                        .list(list)
                        .findPrefix(value.toString(), situation().day());
    }

    /** So many units as one parameter says, at the price that the other says in the currency of its unit; or null. */
    public Money units(@Literal(Kind.PARAMETER) String count, @Literal(Kind.PARAMETER) String price) {
        BigDecimal number = situation().law().decimal(count);
        BigDecimal each = situation().law().decimal(price);
        return number == null || each == null
                ? null
                : new Money(
                        number.multiply(each),
                        situation().law().parameter(price).unit());
    }

    /** The sum of {@link #units} in plain signs. */
    public String unitsShown(@Literal(Kind.PARAMETER) String count, @Literal(Kind.PARAMETER) String price) {
        return situation().law().decimal(count) + " x " + situation().law().decimal(price) + " "
                + situation().law().parameter(price).unit();
    }

    private Integer compare(String path, String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        Object value = value(path);
        if (limit == null || value == null) {
            return null;
        }
        BigDecimal number = value instanceof Money money
                ? convert(money, situation().law().parameter(parameter).unit())
                : new BigDecimal(value.toString());
        return number == null ? null : number.compareTo(limit);
    }

    /** Converts an amount; where a rate is missing, says so in the report and gives null. */
    BigDecimal convert(Money money, String currency) {
        BigDecimal amount = situation().exchange().convert(money, currency);
        if (amount == null) {
            situation().ledger().rateMissing(money.currency(), currency, "/exchangeRates");
        }
        return amount;
    }
}
