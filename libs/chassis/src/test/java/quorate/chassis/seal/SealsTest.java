package quorate.chassis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sealed can be opened with its key, at its place, and not otherwise. */
class SealsTest {

  private static final UUID ENTRY = new UUID(1, 2);
  private static final UUID PERSON = new UUID(3, 4);
  private final SealingKey key = SealingKey.random();

  @Test
  void a_value_opens_with_its_key_at_its_entry_alone() {
    SealedValue sealed = Seals.seal(key, PERSON, ENTRY, "Zoë Example");
    assertEquals("Zoë Example", Seals.open(key, ENTRY, sealed));
    assertThrows(
        IllegalArgumentException.class, () -> Seals.open(SealingKey.random(), ENTRY, sealed));
    assertThrows(IllegalArgumentException.class, () -> Seals.open(key, PERSON, sealed));
  }

  @Test
  void the_same_value_is_never_sealed_alike() {
    assertNotEquals(
        Seals.seal(key, PERSON, ENTRY, "a").ciphertext(),
        Seals.seal(key, PERSON, ENTRY, "a").ciphertext());
  }

  @Test
  void choices_of_any_length_up_to_a_block_are_sealed_to_one_length() {
    SealedChoice brief = Seals.sealChoice(key, ENTRY, "{\"choose\":\"A\"}");
    SealedChoice longer = Seals.sealChoice(key, ENTRY, "{\"rank\":[\"" + "B".repeat(200) + "\"]}");
    assertEquals(brief.ciphertext().length(), longer.ciphertext().length());
    assertEquals(256 + 16, Base64.getUrlDecoder().decode(brief.ciphertext()).length);
    assertEquals("{\"choose\":\"A\"}", Seals.openChoice(key, ENTRY, brief));
  }

  @Test
  void a_published_key_opens_and_a_printed_one_tells_nothing() {
    SealedChoice sealed = Seals.sealChoice(key, ENTRY, "{}");
    assertEquals("{}", Seals.openChoice(SealingKey.read(key.published()), ENTRY, sealed));
    assertFalse(key.toString().contains(key.published()));
  }

  @Test
  void a_log_in_has_22_characters_that_depend_on_key_issuer_and_subject() {
    var logins = new LoginHash(Base64.getEncoder().encodeToString(new byte[32]));
    String ada = logins.of("https://issuer", "ada");
    assertEquals(22, ada.length());
    assertEquals(ada, logins.of("https://issuer", "ada"));
    assertNotEquals(ada, logins.of("https://other", "ada"));
    assertNotEquals(ada, logins.of("https://issuer", "bob"));
  }
}
