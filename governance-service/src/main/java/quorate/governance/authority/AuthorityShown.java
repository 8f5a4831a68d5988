package quorate.governance.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to "by what authority?", as people read it. */
public record AuthorityShown(
    boolean authorised,
    String sentence,
    List<Step> chain,
    @Nullable AuthorityRefusal reason,
    List<Objection> considered) {

  /** As an answer is shown. */
  public static AuthorityShown of(Authority authority, Question asked) {
    return switch (authority) {
      case Authority.Own() ->
          new AuthorityShown(
              true, asked.decider() + " decides for itself.", List.of(), null, List.of());
      case Authority.By(var chain) -> new AuthorityShown(true, told(chain), chain, null, List.of());
      case Authority.None(var nearest, var considered) ->
          new AuthorityShown(false, nearest.sentence(), List.of(), nearest.reason(), considered);
    };
  }

  private static String told(List<Step> chain) {
    return String.join(
        "; then ",
        chain.stream()
            .map(
                each ->
                    "%s of %s to %s for %s (%s)"
                        .formatted(
                            each.form(), each.giver(), each.holder(), each.subject(), each.basis()))
            .toList());
  }
}
