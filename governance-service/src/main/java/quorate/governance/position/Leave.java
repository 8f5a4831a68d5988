package quorate.governance.position;

import java.util.Locale;
import java.util.UUID;
import quorate.governance.mandate.Form;
import quorate.governance.party.Party;

/** What the system lets the place do in the subject, by which delegation, and in which form. */
public record Leave(UUID mandate, Party giver, Party holder, Form form, Say say) {

  /** Whether it asks for advice or lets decide. */
  public enum Say {
    ADVISE,
    DECIDE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Say of(Form form) {
      return form.decides() ? DECIDE : ADVISE;
    }
  }
}
