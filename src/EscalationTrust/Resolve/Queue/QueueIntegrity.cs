namespace EscalationTrust;

/// <summary>The audit of a queue: a vector of five parts, never a blend.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct QueueIntegrity
{
    /// <summary>How well the order matches what waiting costs.</summary>
    public OrderIntegrity Order { get; init; }

    /// <summary>How many deadlines the order is expected to miss.</summary>
    public DeadlineIntegrity Deadline { get; init; }

    /// <summary>Whether high-risk work lingers in automation.</summary>
    public LaneIntegrity Lane { get; init; }

    /// <summary>Whether somebody is forgotten.</summary>
    public StarvationIntegrity Starvation { get; init; }

    /// <summary>Whether handoffs arrive with what a person needs.</summary>
    public ContextIntegrity Context { get; init; }

    /// <summary>The smallest of the known parts, in [0, 1]. Null when none is known.</summary>
    public double? Overall => Weakest == QueueIntegrityParts.None ? null : ScoreOf(Weakest);

    /// <summary>The part that is the smallest; of equal ones the first. None when none is known.</summary>
    public QueueIntegrityParts Weakest
    {
        get
        {
            var weakest = QueueIntegrityParts.None;
            for (var part = QueueIntegrityParts.Order; part <= QueueIntegrityParts.Context; part = (QueueIntegrityParts)((int)part << 1))
            {
                if (ScoreOf(part) is { } score && (weakest == QueueIntegrityParts.None || score < ScoreOf(weakest)))
                {
                    weakest = part;
                }
            }

            return weakest;
        }
    }

    /// <summary>The parts that are not known, and therefore not in <see cref="Overall"/>.</summary>
    public QueueIntegrityParts Unknown
    {
        get
        {
            var unknown = QueueIntegrityParts.None;
            for (var part = QueueIntegrityParts.Order; part <= QueueIntegrityParts.Context; part = (QueueIntegrityParts)((int)part << 1))
            {
                unknown |= ScoreOf(part) is null ? part : QueueIntegrityParts.None;
            }

            return unknown;
        }
    }

    /// <summary>One part's score in [0, 1]; null when it is not known, or when not exactly one part is asked for.</summary>
    public double? ScoreOf(QueueIntegrityParts part) => part switch
    {
        QueueIntegrityParts.Order => Order.Integrity,
        QueueIntegrityParts.Deadline => Deadline.Kept,
        QueueIntegrityParts.Lane => Lane.Score,
        QueueIntegrityParts.Starvation => Starvation.Score,
        QueueIntegrityParts.Context => Context.Score,
        _ => null,
    };
}
