namespace EscalationTrust;

/// <summary>Stored kebab-case names of custody and its events.</summary>
public static class CustodyExtensions
{
    /// <summary>The stored name, for example <c>human-owned</c>; "undefined" for an undefined value.</summary>
    public static string Name(this Custody custody) => CustodyNames.Of(custody);

    /// <summary>The stored name, for example <c>acknowledged</c>; "undefined" for an undefined value.</summary>
    public static string Name(this CustodyEvent custodyEvent) => CustodyNames.Of(custodyEvent);
}
