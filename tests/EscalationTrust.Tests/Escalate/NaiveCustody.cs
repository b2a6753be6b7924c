namespace EscalationTrust.Tests.Escalate;

/// <summary>Custody as its documentation reads: one line for each thing that can happen, and what is remembered of an episode.</summary>
internal sealed class NaiveCustody
{
    private static readonly Dictionary<(Custody From, CustodyEvent Event), Custody> Possible = Build();

    private static readonly Dictionary<CustodyEvent, Custody> LeadsTo =
        Possible.GroupBy(row => row.Key.Event).ToDictionary(rows => rows.Key, rows => rows.First().Value);

    private readonly HashSet<CustodyEvent> _seen = [];
    private DateTimeOffset? _latest;
    private DateTimeOffset? _lastSign;

    public Custody Custody { get; private set; }

    public int Episode { get; private set; } = 1;

    /// <summary>Acknowledgements of the open episode's handoff that are news.</summary>
    public int NewAcknowledgements { get; private set; }

    public static IReadOnlyDictionary<(Custody From, CustodyEvent Event), Custody> Table => Possible;

    public CustodyOutcome Apply(CustodyEvent custodyEvent, DateTimeOffset? at, int? episode)
    {
        if (!Enum.IsDefined(custodyEvent) || (episode is { } about && about != Episode))
        {
            return CustodyOutcome.Rejected;
        }

        if (!Possible.TryGetValue((Custody, custodyEvent), out Custody to))
        {
            return LeadsTo[custodyEvent] == Custody ? CustodyOutcome.Duplicate : CustodyOutcome.Rejected;
        }

        bool acknowledges = custodyEvent is CustodyEvent.Acknowledged or CustodyEvent.Queued;
        bool acknowledged = _seen.Contains(CustodyEvent.Acknowledged) || _seen.Contains(CustodyEvent.Queued);
        bool old = custodyEvent is CustodyEvent.HumanReplied or CustodyEvent.Transferred
            && Custody == Custody.HumanOwned && _seen.Contains(custodyEvent) && at is not null && _lastSign is not null && at <= _lastSign;
        if (old
            || (acknowledges && acknowledged && Custody is Custody.HandoffFailed or Custody.Expired)
            || (custodyEvent == CustodyEvent.ResolutionConfirmed && Custody == Custody.Resolved && _seen.Contains(custodyEvent)))
        {
            return CustodyOutcome.Duplicate;
        }

        NewAcknowledgements += acknowledges && !acknowledged ? 1 : 0;
        Custody = to;
        _seen.Add(custodyEvent);
        See(at);
        if (to == Custody.HumanOwned && at is not null && (_lastSign is null || _latest > _lastSign))
        {
            _lastSign = _latest;
        }

        if (to is Custody.Returned or Custody.Reopened)
        {
            (Episode, NewAcknowledgements, _lastSign) = (Episode + 1, 0, null);
            _seen.Clear();
        }

        return CustodyOutcome.Applied;
    }

    /// <summary>A customer's turn: one that comes after the case was closed reopens it.</summary>
    public void CustomerWrites(DateTimeOffset? at)
    {
        See(at);
        if (Custody == Custody.Resolved)
        {
            Apply(CustodyEvent.Reopened, at, null);
        }
    }

    private void See(DateTimeOffset? at) => _latest = at is not null && (_latest is null || at > _latest) ? at : _latest;

    private static Dictionary<(Custody From, CustodyEvent Event), Custody> Build()
    {
        var table = new Dictionary<(Custody, CustodyEvent), Custody>();
        foreach (Custody open in new[] { Custody.Bot, Custody.Returned, Custody.Reopened })
        {
            table[(open, CustodyEvent.HandoffRequested)] = Custody.HandoffRequested;
            table[(open, CustodyEvent.HumanOwns)] = Custody.HumanOwned;
            table[(open, CustodyEvent.HumanReplied)] = Custody.HumanOwned;
            table[(open, CustodyEvent.Resolved)] = Custody.Resolved;
            table[(open, CustodyEvent.ResolutionConfirmed)] = Custody.Resolved;
        }

        foreach (Custody waiting in new[] { Custody.HandoffRequested, Custody.Queued, Custody.HandoffFailed, Custody.Expired })
        {
            table[(waiting, CustodyEvent.HumanOwns)] = Custody.HumanOwned;
            table[(waiting, CustodyEvent.HumanReplied)] = Custody.HumanOwned;
            table[(waiting, CustodyEvent.ResolutionConfirmed)] = Custody.Resolved;
            table[(waiting, CustodyEvent.Withdrawn)] = Custody.Returned;
        }

        foreach (Custody undelivered in new[] { Custody.HandoffRequested, Custody.HandoffFailed, Custody.Expired })
        {
            table[(undelivered, CustodyEvent.Acknowledged)] = Custody.Queued;
            table[(undelivered, CustodyEvent.Queued)] = Custody.Queued;
        }

        foreach (Custody pending in new[] { Custody.HandoffRequested, Custody.Queued })
        {
            table[(pending, CustodyEvent.HandoffFailed)] = Custody.HandoffFailed;
            table[(pending, CustodyEvent.Expired)] = Custody.Expired;
        }

        table[(Custody.HandoffFailed, CustodyEvent.HandoffRequested)] = Custody.HandoffRequested;
        table[(Custody.Expired, CustodyEvent.HandoffRequested)] = Custody.HandoffRequested;
        table[(Custody.HumanOwned, CustodyEvent.HumanReplied)] = Custody.HumanOwned;
        table[(Custody.HumanOwned, CustodyEvent.Transferred)] = Custody.HumanOwned;
        table[(Custody.HumanOwned, CustodyEvent.Returned)] = Custody.Returned;
        table[(Custody.HumanOwned, CustodyEvent.Resolved)] = Custody.Resolved;
        table[(Custody.HumanOwned, CustodyEvent.ResolutionConfirmed)] = Custody.Resolved;
        table[(Custody.Resolved, CustodyEvent.ResolutionConfirmed)] = Custody.Resolved;
        table[(Custody.Resolved, CustodyEvent.Reopened)] = Custody.Reopened;
        return table;
    }
}
