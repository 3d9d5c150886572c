package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EliTest {

    @ParameterizedTest
    @CsvSource({
        "Regulation (EU) 952/2013, reg/2013/952",
        "Regulation (EU) No 833/2014, reg/2014/833",
        "Regulation (EU) 2026/382, reg/2026/382",
        "Regulation (EC) 2015/2006, reg/2006/2015",
        "Regulation (EC) 338/97, reg/1997/338",
        "Delegated Regulation (EU) 2015/2446, reg_del/2015/2446",
        "Commission Implementing Regulation (EU) 2015/2447, reg_impl/2015/2447",
        "Directive 2006/112/EC, dir/2006/112",
        "Council Directive (EU) 2025/1539, dir/2025/1539",
        "Decision 2014/772/EU, dec/2014/772"
    })
    void an_act_of_the_union_has_its_address(String act, String place) {
        assertThat(Eli.of(act)).contains("https://data.europa.eu/eli/" + place + "/oj");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customs Code of the EAEU",
                "EEC Collegium Decision No 84 of 23 September 2025",
                "Regulation (EU) 12/3456789",
                "Delegated Regulation C(2026) 6694"
            })
    void other_names_have_none(String act) {
        assertThat(Eli.of(act)).isEmpty();
    }

    @Test
    void a_whole_name_is_needed() {
        assertThat(Eli.of("Directive 2008/68/EC as amended by Delegated Directive (EU) 2025/149"))
                .isEmpty();
    }
}
