package quorate.auditor.ballot;

import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.LogIndex;
import quorate.auditor.register.Register;
import quorate.auditor.register.Seats;

/**
 * What a ballot is judged by: the register and the seats of bodies, how far the logs of membership
 * and governance go, where findings go.
 */
public record Ground(
    Register register,
    LogIndex membership,
    Seats seats,
    LogIndex governance,
    Consumer<Finding> findings) {}
