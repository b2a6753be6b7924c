namespace EscalationTrust;

/// <summary>One ticket that waits: what its waiting costs, how long it will take, and when it began to need somebody.</summary>
/// <remarks>
/// <para>64 bytes, no references. The default value is a ticket of which nothing is known. Names of the host's own
/// (ticket numbers) stay with the host: <see cref="Id"/> is a handle.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct QueueTicket
{
    private const byte IsHighRisk = 1;
    private const byte IsRequested = 2;

    private readonly long _needBegan;
    private readonly long _enteredLane;
    private readonly long _dueBy;
    private readonly long _handling;
    private readonly byte _flags;
    private readonly byte _lane;
    private readonly byte _gapsPlusOne;

    /// <summary>The host's handle: a number of its own or an index. The last tie-breaker, the lower first. 0 by default.</summary>
    public long Id { get; init; }

    /// <summary>When the customer's need began: the clock that no transfer resets. Null when it is not known.</summary>
    public DateTimeOffset? NeedBegan { get => StateClock.Read(_needBegan); init => _needBegan = Ticks(value); }

    /// <summary>When the ticket entered the lane it is in. Null when it is not known.</summary>
    public DateTimeOffset? EnteredLane { get => StateClock.Read(_enteredLane); init => _enteredLane = Ticks(value); }

    /// <summary>The deadline. The time from <see cref="NeedBegan"/> to it is the T of <see cref="CostShape"/>. Null without one.</summary>
    public DateTimeOffset? DueBy { get => StateClock.Read(_dueBy); init => _dueBy = Ticks(value); }

    /// <summary>How long a person is expected to work on it. Null, zero or less means not known.</summary>
    public TimeSpan? Handling { get => _handling > 0 ? new TimeSpan(_handling) : null; init => _handling = value is { Ticks: > 0 } time ? time.Ticks : 0; }

    /// <summary>What waiting costs. Undeclared by default.</summary>
    public CostFunction Cost { get; init; }

    /// <summary>The kind of ticket. Unclassified by default.</summary>
    public TicketClass TicketClass { get; init; }

    /// <summary>Where it waits. Unknown by default.</summary>
    public QueueLane Lane { get => (QueueLane)_lane; init => _lane = value is QueueLane.Human or QueueLane.Automation ? (byte)value : (byte)0; }

    /// <summary>True for work that must not stay with the bot. False by default.</summary>
    public bool HighRisk { get => (_flags & IsHighRisk) != 0; init => _flags = With(_flags, IsHighRisk, value); }

    /// <summary>True when the customer asked for a person. False by default.</summary>
    public bool HumanRequested { get => (_flags & IsRequested) != 0; init => _flags = With(_flags, IsRequested, value); }

    /// <summary>What the handoff lacks: the number of missing facts, 0 for a complete one; stops at 254. Null when nobody looked.</summary>
    public int? ContextGaps { get => _gapsPlusOne == 0 ? null : _gapsPlusOne - 1; init => _gapsPlusOne = value is >= 0 and var gaps ? (byte)(Math.Min(gaps, 254) + 1) : (byte)0; }

    /// <summary>Ticks of <see cref="NeedBegan"/>; 0 for not known.</summary>
    internal long NeedTicks => _needBegan;

    /// <summary>0 for not known, 1 for none.</summary>
    internal byte GapsPlusOne => _gapsPlusOne;

    internal long EnteredTicks => _enteredLane;

    internal long DueTicks => _dueBy;

    internal long HandlingTicks => _handling;

    private static long Ticks(DateTimeOffset? time) => time?.UtcTicks ?? 0;

    private static byte With(byte flags, byte flag, bool value) => (byte)(value ? flags | flag : flags & ~flag);
}
