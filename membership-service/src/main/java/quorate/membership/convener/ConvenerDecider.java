package quorate.membership.convener;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.convener.ConvenerRefusal.CONVENER_NAMED_SO_ALREADY;
import static quorate.membership.convener.ConvenerRefusal.CONVENER_NUMBER_OF_NO_COMPANY;

import java.util.Objects;
import java.util.Optional;
import quorate.chassis.decide.Decision;
import quorate.membership.convener.ConvenerCommand.NameConvener;
import quorate.membership.convener.ConvenerEvent.ConvenerNamed;
import quorate.membership.member.CompanyNumber;

/** A name holds until the next one, and a number is a company's. */
public final class ConvenerDecider {

  public Decision<ConvenerEvent> decide(ConvenerCommand command, Convener before) {
    return switch (command) {
      case NameConvener c -> name(c, before);
    };
  }

  private static Decision<ConvenerEvent> name(NameConvener c, Convener before) {
    Optional<String> number = Optional.ofNullable(c.number()).flatMap(CompanyNumber::of);
    if (c.number() != null && number.isEmpty()) {
      return refuse(CONVENER_NUMBER_OF_NO_COMPANY, "number", c.number());
    }
    boolean so =
        before
            .names()
            .on(c.from())
            .filter(it -> it.name().equals(c.name()))
            .filter(it -> Objects.equals(it.number(), number.orElse(null)))
            .isPresent();
    return so
        ? refuse(CONVENER_NAMED_SO_ALREADY, "name", c.name())
        : accept(new ConvenerNamed(c.name(), number.orElse(null), c.from()));
  }
}
