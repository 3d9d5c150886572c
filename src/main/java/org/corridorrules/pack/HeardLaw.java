package org.corridorrules.pack;

/** The law of a day, with somebody who hears what is asked of it. */
final class HeardLaw extends Law {

    private final LawReader reader;

    HeardLaw(Law law, LawReader reader) {
        super(law);
        this.reader = reader;
    }

    @Override
    ValueInForce inForce(String name) {
        ValueInForce found = super.inForce(name);
        reader.parameter(found.parameter(), found.value());
        return found;
    }

    @Override
    public ReferenceList list(String name) {
        ReferenceList list = super.list(name);
        reader.list(list);
        return new HeardList(list, reader);
    }
}
