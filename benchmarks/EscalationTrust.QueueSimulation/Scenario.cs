namespace EscalationTrust.QueueSimulation;

/// <summary>A kind of contact: its share of all, what its waiting costs a minute, and its deadline in minutes.</summary>
internal sealed record ContactClass(string Name, double Share, double Cost, double Target);

/// <summary>The desk that is simulated: M/M/8 at load .95, six minutes a contact, three classes.</summary>
internal static class Scenario
{
    public const int Servers = 8;
    public const double Load = 0.95;
    public const double Handling = 6;
    public const double CapMinutes = 120;

    /// <summary>Contacts at the start that are played and not counted: the queue begins empty and needs time to fill.</summary>
    public const int WarmUp = 3_000;

    public static readonly ContactClass[] Classes =
    [
        new("high", 0.1, 10, 2),
        new("mid", 0.3, 3, 10),
        new("low", 0.6, 1, 30),
    ];

    public static double ArrivalsPerMinute => Load * Servers / Handling;
}
