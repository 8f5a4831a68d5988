package quorate.governance.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

class WordsTest {

  @Test
  void a_practice_is_found_by_its_code() {
    assertEquals(" practice:G81001 ", Words.of(new Party(PartyKind.PRACTICE, "G81001")));
  }

  @Test
  void a_locality_is_not_found_by_another_whose_name_begins_alike() {
    String north = Words.of(new Party(PartyKind.LOCALITY, "Armley North"));
    assertFalse(north.contains(Words.of(new Party(PartyKind.LOCALITY, "Armley"))), north);
  }
}
