namespace EscalationTrust;

/// <summary>How often an account made contact around a failure, as counts over watched time.</summary>
/// <remarks>
/// <para>The time before runs from the account's first contact to the failure, the time after from the failure to today: an account
/// that is merely young or quiet so far is censored there, not lost. The contact of the failure itself and the first contact, which
/// opens the watch, are no counts.</para>
/// <para>The default value has seen nothing. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct ContactHistory
{
    /// <summary>Contacts before the failure. Default 0.</summary>
    public long Before { get; init; }

    /// <summary>How long was watched before it. Default zero: unknown.</summary>
    public TimeSpan WatchedBefore { get; init; }

    /// <summary>Contacts after the failure. Default 0.</summary>
    public long After { get; init; }

    /// <summary>How long has been watched since. Default zero: unknown.</summary>
    public TimeSpan WatchedAfter { get; init; }

    /// <summary>Counts the contacts of one account around a failure.</summary>
    /// <param name="contacts">The times of its contacts, in any order; those after <paramref name="now"/> are passed over.</param>
    /// <param name="failedAt">When it was failed.</param>
    /// <param name="now">Today: where the watch is cut off.</param>
    public static ContactHistory Of(ReadOnlySpan<DateTimeOffset> contacts, DateTimeOffset failedAt, DateTimeOffset now)
    {
        long before = 0, after = 0;
        DateTimeOffset first = failedAt;
        foreach (DateTimeOffset contact in contacts)
        {
            if (contact < failedAt)
            {
                before++;
                first = contact < first ? contact : first;
            }
            else if (contact > failedAt && contact <= now)
            {
                after++;
            }
        }

        return new ContactHistory
        {
            Before = Math.Max(0, before - 1),
            WatchedBefore = failedAt - first,
            After = after,
            WatchedAfter = now > failedAt ? now - failedAt : TimeSpan.Zero,
        };
    }
}
