package quorate.auditor.finding;

/**
 * One thing that does not hold.
 *
 * @param check what was checked
 * @param expected what follows from the bytes
 * @param found what is stated instead
 * @param log the topic's name
 * @param position the entry's position in it
 * @param sentence the same for a reader, naming practice or ballot
 */
public record Finding(
    Check check, String expected, String found, String log, long position, String sentence) {

  @Override
  public String toString() {
    return "%s: %s (%s at %d: expected %s, found %s)"
        .formatted(check.key(), sentence, log, position, expected, found);
  }
}
