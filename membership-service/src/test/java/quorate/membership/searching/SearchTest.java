package quorate.membership.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final String HOVE =
      Search.text("G81001", "HÔVE MEDICAL CENTRE", Search.postcode("BN3 8LD"));

  @ParameterizedTest
  @ValueSource(strings = {"hove", "Hôve", "MEDIC", "centre hove", "g81001", "bn3 8ld", "BN38LD"})
  void words_are_found_anywhere_whatever_their_case_and_accents(String q) {
    assertEquals(true, Search.of(q).finds(HOVE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"portslade", "hove portslade", "bn4", "hovemedical"})
  void every_word_must_be_there(String q) {
    assertEquals(false, Search.of(q).finds(HOVE));
  }

  @ParameterizedTest
  @CsvSource({"100%, %100!%%", "a_b, %a!_b%", "wow!, %wow!!%", "O'Neil, %o'neil%"})
  void what_means_something_to_the_database_means_itself(String q, String pattern) {
    assertEquals(Map.of("word0", pattern), Search.of(q).parameters(Map.of()));
  }

  @Test
  void nothing_is_looked_for_where_nothing_is_asked_for() {
    assertEquals(true, Search.of(null).isForAll());
    assertEquals(true, Search.of("  ").isForAll());
    assertEquals("", Search.of("").condition());
    assertEquals(List.of("a", "b"), Search.of(" A  b ").words());
    assertEquals(
        " and search like :word0 escape '!' and search like :word1 escape '!'",
        Search.of("a b").condition());
  }

  @Test
  void too_much_at_once_is_refused() {
    assertThrows(HttpProblem.class, () -> Search.of("a b c d e f g h i"));
    assertThrows(HttpProblem.class, () -> Search.of("a".repeat(101)));
  }
}
