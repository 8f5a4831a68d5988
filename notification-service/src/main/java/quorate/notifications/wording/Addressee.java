package quorate.notifications.wording;

/** To whom a message speaks, and for which practice; the name is unsealed for this moment only. */
public record Addressee(String name, String practice, String practiceName) {}
