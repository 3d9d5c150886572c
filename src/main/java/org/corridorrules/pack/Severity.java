package org.corridorrules.pack;

/** How a finding weighs, from the heaviest. */
public enum Severity {
    /** On the facts given an authority, a system or a carrier refuses the goods, or the movement is forbidden. */
    BLOCK,
    /** It will probably be refused, delayed or charged, or the law is not sure. */
    WARN,
    /** Background, charges, expected times, advice. */
    INFO
}
