package quorate.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

/** Where time and chance would come from. */
final class Clockless {

  private Clockless() {}

  static ArchCondition<JavaClass> takeClockOrIds() {
    return ArchConditions.callCodeUnitWhere(
        DescribedPredicate.describe("asks the clock or chance", Clockless::asks));
  }

  private static boolean asks(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    JavaClass owner = target.getOwner();
    String name = target.getName();
    return (owner.getPackageName().equals("java.time")
            && name.equals("now")
            && target.getRawParameterTypes().isEmpty())
        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
        || (owner.isEquivalentTo(Random.class) && name.equals("<init>"))
        || (owner.isEquivalentTo(Math.class) && name.equals("random"));
  }
}
