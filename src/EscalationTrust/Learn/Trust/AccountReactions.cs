namespace EscalationTrust;

/// <summary>How often one account reacted on its other tickets, in a window before a contact with the bot and in one after it.</summary>
/// <remarks>
/// <para>A reaction is what the host counts: opening with a request for a person, coming back, a downgrade, a cancellation. The ticket of the
/// contact itself does not count. Both windows must have been watched whole.</para>
/// <para>The default value has seen nothing. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct AccountReactions
{
    /// <summary>True when the contact failed the account; false, the default, for a contact that went well: the control.</summary>
    public bool WasFailed { get; init; }

    /// <summary>Reactions in the window before. Negative counts as 0.</summary>
    public long Before { get; init; }

    /// <summary>Reactions in the window after. Negative counts as 0.</summary>
    public long After { get; init; }
}
