namespace EscalationTrust;

/// <summary>A way to reach the customer.</summary>
public enum ContactKind
{
    /// <summary>Any other way, described by its value.</summary>
    Other = 0,

    /// <summary>An e-mail address.</summary>
    Email = 1,

    /// <summary>A phone number.</summary>
    Phone = 2,

    /// <summary>A messenger, by its address or name.</summary>
    Messenger = 3,
}
