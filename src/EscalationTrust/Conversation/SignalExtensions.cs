namespace EscalationTrust;

/// <summary>Names and families of signals.</summary>
public static class SignalExtensions
{
    /// <summary>The stored kebab-case name, for example <c>human-requested</c>; "undefined" for an undefined value.</summary>
    public static string Name(this Signal signal) => SignalCatalog.NameOf(signal);

    /// <summary>The family; undefined values count as <see cref="SignalFamily.Host"/>.</summary>
    public static SignalFamily Family(this Signal signal) => SignalCatalog.FamilyOf(signal);

    /// <summary>The stored kebab-case name of a family.</summary>
    public static string Name(this SignalFamily family) => family switch
    {
        SignalFamily.Access => "access",
        SignalFamily.Repetition => "repetition",
        SignalFamily.Friction => "friction",
        SignalFamily.Substance => "substance",
        SignalFamily.Relationship => "relationship",
        SignalFamily.Machine => "machine",
        SignalFamily.Host => "host",
        _ => "undefined",
    };

    /// <summary>Reads a stored name; false when no signal has it.</summary>
    public static bool TryParse(string? name, out Signal signal) => SignalCatalog.TryParse(name, out signal);
}
