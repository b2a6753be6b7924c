namespace EscalationTrust.Tests.Escalate;

/// <summary>The ladder as its documentation reads, with plain numbers: given what a turn showed and its risk, where it stands and why.</summary>
internal sealed class NaiveLadder(EscalationTrustOptions options)
{
    private static readonly Signal[] FrictionWords = [Signal.Frustration, Signal.Abuse];
    private static readonly Signal[] Moods = [Signal.NegativeSentiment, Signal.FallingSentiment, Signal.Gratitude];

    private Custody _custody;
    private int _closedEpisodes;
    private int _episodeTurns;
    private bool _opened;
    private bool _contained;
    private int _goodTurns;
    private EscalationReason _cause;
    private EscalationReason _causeBefore;
    private HashSet<Signal> _episode = [];
    private readonly Dictionary<EscalationReason, int> _counts = [];

    public void Apply(CustodyEvent custodyEvent)
    {
        _custody = custodyEvent switch
        {
            CustodyEvent.Acknowledged or CustodyEvent.Queued => Custody.Queued,
            CustodyEvent.HumanOwns or CustodyEvent.HumanReplied or CustodyEvent.Transferred => Custody.HumanOwned,
            CustodyEvent.Returned or CustodyEvent.Withdrawn => Custody.Returned,
            CustodyEvent.Resolved or CustodyEvent.ResolutionConfirmed => Custody.Resolved,
            CustodyEvent.Reopened => Custody.Reopened,
            CustodyEvent.HandoffFailed => Custody.HandoffFailed,
            CustodyEvent.Expired => Custody.Expired,
            _ => Custody.HandoffRequested,
        };
        _opened |= _custody is Custody.HandoffRequested or Custody.HumanOwned;
        if (_custody is Custody.Returned or Custody.Reopened)
        {
            _closedEpisodes++;
            (_causeBefore, _cause) = (_cause, EscalationReason.None);
            (_episodeTurns, _opened, _contained, _goodTurns) = (0, false, false, 0);
            _episode = [];
            _counts.Clear();
        }
    }

    public (LadderStage Stage, EscalationReason Reason, bool Opens) Decide(
        in Turn turn, TicketClassOptions? ticketClass, SignalSet shown, double risk, double threshold)
    {
        if (_custody == Custody.Resolved)
        {
            Apply(CustodyEvent.Reopened);
        }

        _episodeTurns++;
        HashSet<Signal> signals = [];
        foreach (Signal signal in shown)
        {
            signals.Add(signal);
        }

        _episode.UnionWith(signals);
        double containAt = Grain(ticketClass?.ContainAt ?? options.Containment.EnterAt);
        Count(signals, risk >= containAt);
        _goodTurns = risk < Grain(options.Containment.LeaveBelow) ? _goodTurns + 1 : 0;
        KillSwitch killSwitch = new[] { options.KillSwitch, ticketClass?.KillSwitch ?? KillSwitch.Off, Enum.IsDefined(turn.KillSwitch) ? turn.KillSwitch : KillSwitch.Escalate }.Max();
        EscalationReason contain = Contain(signals, risk >= containAt, killSwitch == KillSwitch.Contain);

        if (_custody == Custody.HumanOwned)
        {
            return (LadderStage.HumanOwned, EscalationReason.HumanOwned, false);
        }

        if (_custody is not (Custody.Bot or Custody.Returned or Custody.Reopened))
        {
            return (LadderStage.Waiting, EscalationReason.Waiting, false);
        }

        bool always = signals.Overlaps(options.AlwaysEscalate) || signals.Overlaps(ticketClass?.AlwaysEscalate ?? []);
        EscalationReason now =
            signals.Contains(Signal.HumanRequested) || signals.Contains(Signal.BotRefused) ? EscalationReason.HumanRequested
            : killSwitch == KillSwitch.Escalate ? EscalationReason.KillSwitch
            : always ? EscalationReason.AlwaysEscalate
            : EscalationReason.None;
        if (now != EscalationReason.None)
        {
            return Escalate(now);
        }

        EscalationReason[] piledUp = [.. risk >= threshold ? [EscalationReason.RiskThreshold] : Array.Empty<EscalationReason>(), .. ReachedLimits()];
        EscalationReason free = piledUp.FirstOrDefault(cause => !IsThin(cause) && !CoolsDown(cause));
        if (free != EscalationReason.None)
        {
            return Escalate(free);
        }

        if (piledUp.Length != 0)
        {
            (_contained, _goodTurns) = (true, 0);
            contain = IsThin(piledUp[0]) ? EscalationReason.ContainFriction : EscalationReason.ContainRisk;
        }

        return (contain == EscalationReason.None ? LadderStage.Automate : LadderStage.Contain, contain, false);
    }

    private (LadderStage Stage, EscalationReason Reason, bool Opens) Escalate(EscalationReason reason)
    {
        bool opens = !_opened;
        _cause = reason;
        Apply(CustodyEvent.HandoffRequested);
        return (LadderStage.Escalate, reason, opens);
    }

    private EscalationReason Contain(HashSet<Signal> signals, bool atRisk, bool killed)
    {
        EscalationReason cause =
            killed ? EscalationReason.ContainKillSwitch
            : atRisk ? EscalationReason.ContainRisk
            : signals.Overlaps(options.Containment.Always) ? EscalationReason.ContainSignal
            : _contained ? EscalationReason.ContainHeld
            : EscalationReason.None;
        bool recovered = cause == EscalationReason.ContainHeld && options.Containment.RecoverAfter != 0 && _goodTurns >= options.Containment.RecoverAfter;
        if (recovered || cause is EscalationReason.ContainRisk or EscalationReason.ContainSignal)
        {
            (_contained, _goodTurns) = (!recovered, 0);
        }

        return recovered ? EscalationReason.None : cause;
    }

    private bool CoolsDown(EscalationReason cause)
    {
        EscalationReason[] risks = [EscalationReason.RiskThreshold, EscalationReason.TurnsAtRiskLimit];
        bool sameAgain = cause == _causeBefore || (risks.Contains(cause) && risks.Contains(_causeBefore));
        return _closedEpisodes > 0
            && (_episodeTurns <= options.Limits.CooldownTurns || (sameAgain && _episodeTurns <= options.Limits.SameCauseCooldownTurns));
    }

    private bool IsThin(EscalationReason cause)
    {
        if (cause is not (EscalationReason.RiskThreshold or EscalationReason.TurnsAtRiskLimit))
        {
            return false;
        }

        bool frictionOnly = _episode.All(signal => signal.Family() == SignalFamily.Friction);
        return frictionOnly && (_counts.GetValueOrDefault(EscalationReason.FrictionLimit) < 2 || _episode.All(Moods.Contains));
    }

    private void Count(HashSet<Signal> signals, bool atRisk)
    {
        Add(EscalationReason.RestatementLimit, signals.Contains(Signal.CustomerRestates) ? 1 : 0);
        Add(EscalationReason.BotRepeatLimit, signals.Contains(Signal.BotRepeats) ? 1 : 0);
        Add(EscalationReason.NotUnderstoodLimit, signals.Contains(Signal.NotUnderstood) ? 1 : 0);
        Add(EscalationReason.ToolFailureLimit, signals.Contains(Signal.ToolFailure) ? 1 : 0);
        Add(EscalationReason.FrictionLimit, ShowsFriction(signals) ? 1 : 0);
        Add(EscalationReason.PolicyAmbiguityLimit, signals.Contains(Signal.PolicyAmbiguity) ? 1 : 0);
        _counts[EscalationReason.TurnsAtRiskLimit] = atRisk ? _counts.GetValueOrDefault(EscalationReason.TurnsAtRiskLimit) + 1 : 0;
    }

    private static bool ShowsFriction(HashSet<Signal> signals) =>
        signals.Any(FrictionWords.Contains)
        || (signals.Contains(Signal.Shouting) && signals.Any(signal => SignalCatalog.FamilyOf(signal) is SignalFamily.Repetition or SignalFamily.Machine));

    private void Add(EscalationReason limit, int count) => _counts[limit] = _counts.GetValueOrDefault(limit) + count;

    private EscalationReason[] ReachedLimits()
    {
        EscalationLimitOptions limits = options.Limits;
        (EscalationReason Reason, int Limit)[] inOrder =
        [
            (EscalationReason.RestatementLimit, limits.Restatements), (EscalationReason.BotRepeatLimit, limits.BotRepeats),
            (EscalationReason.NotUnderstoodLimit, limits.NotUnderstood), (EscalationReason.ToolFailureLimit, limits.ToolFailures),
            (EscalationReason.TurnsAtRiskLimit, limits.TurnsAtRisk), (EscalationReason.FrictionLimit, limits.FrictionTurns),
            (EscalationReason.PolicyAmbiguityLimit, limits.PolicyAmbiguities),
        ];
        return [.. inOrder.Where(entry => entry.Limit != 0 && _counts.GetValueOrDefault(entry.Reason) >= entry.Limit).Select(entry => entry.Reason)];
    }

    /// <summary>Risk comes in steps of 1/65,536, and so do thresholds.</summary>
    private static double Grain(double value) => Math.Round(value * 65_536) / 65_536;
}
