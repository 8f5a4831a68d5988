package quorate.chassis.log;

/**
 * Under which name an append is remembered: unique within (log, caller). {@code request} is a keyed
 * hash of what was asked, so that a key reused for something else is noticed; {@code forever} is
 * for reactions, others are kept a week.
 */
public record IdempotencyKey(String caller, String key, byte[] request, boolean forever) {

  String name() {
    return caller + '\n' + key;
  }
}
