package quorate.chassis.react;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.IdempotencyKey;
import quorate.chassis.shell.Request;
import quorate.chassis.wire.Entry;

/**
 * Stamps the requests of policies: actor and authority are the policy; the key, kept forever, is
 * the occasion, so that reacting again to the same records nothing new.
 */
public final class Stamp {

  private Stamp() {}

  /** For the reaction to an entry, as its consequence. */
  public static Request because(String policy, Entry entry, Instant at) {
    return request(
        policy, entry.convener(), entry.id().toString(), at, entry.correlation(), entry.id());
  }

  /** For one of several commands of a reaction: {@code part} tells them apart. */
  public static Request part(Request reaction, String part) {
    IdempotencyKey key = reaction.key();
    if (key == null) {
      throw new IllegalArgumentException("not a reaction");
    }
    return new Request(
        reaction.convener(),
        reaction.actor(),
        reaction.authority(),
        reaction.at(),
        key(key.caller(), key.key() + "/" + part),
        reaction.correlation(),
        reaction.causation());
  }

  /** For what a time policy does: {@code occasion} names it for good, as {@code close/<ballot>}. */
  public static Request due(String policy, String convener, String occasion, Instant at) {
    byte[] name = (policy + "\n" + convener + "\n" + occasion).getBytes(StandardCharsets.UTF_8);
    return request(policy, convener, occasion, at, UUID.nameUUIDFromBytes(name), null);
  }

  private static Request request(
      String policy,
      String convener,
      String occasion,
      Instant at,
      UUID correlation,
      @Nullable UUID causation) {
    String actor = "policy:" + policy;
    return new Request(convener, actor, actor, at, key(actor, occasion), correlation, causation);
  }

  private static IdempotencyKey key(String caller, String occasion) {
    try {
      byte[] request = (caller + "\n" + occasion).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(request);
      return new IdempotencyKey(caller, occasion, hash, true);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
