namespace EscalationTrust;

/// <summary>The figures that say whether handing over works, and that silence cannot flatter: add cases, merge shards, read.</summary>
/// <remarks>
/// <para>Every figure comes with what it is a share of, how many are unknown, and an interval. Cases stream through: memory stays
/// the same (about 150 KB), their order makes no difference, and shards add up exactly to the whole.</para>
/// <para>Each definition, its numerator, denominator and how it can mislead stands in <c>docs/indicators.md</c>. Options are copied.
/// One writer at a time.</para>
/// </remarks>
public sealed class TrustIndicators
{
    private static readonly int Shares = (int)ShareIndicator.Reopened + 1;
    private static readonly int Durations = (int)DurationIndicator.TimeToReopening + 1;
    private static readonly int Means = (int)MeanIndicator.TrustSpillover + 1;

    private readonly IndicatorOptions _options;
    private readonly ShareCount[] _shares = Filled<ShareCount>(Shares);
    private readonly DurationCount[] _durations = Filled<DurationCount>(Durations);
    private readonly MeanCount[] _means = Filled<MeanCount>(Means);
    private readonly NeedTurns _needTurns = new();
    private readonly long[] _outcomes = new long[(int)CaseOutcome.HandoffWaiting + 1];
    private readonly long[] _verdicts = new long[(int)TimingVerdict.CorrectlyContained + 1];
    private readonly long[] _diagnoses = new long[(int)CaseDiagnosis.Handoff + 1];

    /// <summary>Makes an empty set of figures.</summary>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Options do not validate; the message lists all that is wrong.</exception>
    public TrustIndicators(IndicatorOptions? options = null)
    {
        _options = (options ?? new IndicatorOptions()).Copy();
        _options.Check();
    }

    /// <summary>How many cases were added, those included that could never be handed over.</summary>
    public long Cases { get; private set; }

    /// <summary>How many of them could never be handed over. They stand in no denominator.</summary>
    public long NeverCouldHandOff { get; private set; }

    /// <summary>Adds a case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public void Add(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var reading = new CaseReading(record, _options);
        Cases++;
        if (!reading.IsInCohort)
        {
            NeverCouldHandOff++;
            return;
        }

        Count(in reading);
    }

    /// <summary>Adds what another set holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other set was made with other options: its figures answer other questions.</exception>
    public void Merge(TrustIndicators other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!_options.SameAs(other._options))
        {
            throw new ArgumentException("The indicators were made with different options, so they do not add up. Make every shard with the same options.", nameof(other));
        }

        Cases += other.Cases;
        NeverCouldHandOff += other.NeverCouldHandOff;
        _needTurns.Merge(other._needTurns);
        Add(_outcomes, other._outcomes);
        Add(_verdicts, other._verdicts);
        Add(_diagnoses, other._diagnoses);
        for (int i = 0; i < Shares; i++)
        {
            _shares[i].Merge(other._shares[i]);
        }

        for (int i = 0; i < Durations; i++)
        {
            _durations[i].Merge(other._durations[i]);
        }

        for (int i = 0; i < Means; i++)
        {
            _means[i].Merge(other._means[i]);
        }
    }

    /// <summary>Reads a share. <see cref="ShareIndicator.HumanReachedInTime"/> and <see cref="ShareIndicator.LateOrMissed"/> have exact intervals, the others Wilson's.</summary>
    public Proportion Share(ShareIndicator indicator) =>
        (uint)indicator < (uint)Shares ? _shares[(int)indicator].Read(IsExact(indicator), _options.Level) : default;

    /// <summary>Reads a time.</summary>
    public DurationFigure Duration(DurationIndicator indicator) =>
        (uint)indicator < (uint)Durations ? _durations[(int)indicator].Read(DurationQuestions.Limit(indicator, _options), _options.Level) : default;

    /// <summary>The life table behind a time, for its curve. Null for an indicator that is none.</summary>
    public SurvivalTable? Table(DurationIndicator indicator) =>
        (uint)indicator < (uint)Durations ? _durations[(int)indicator].Table : null;

    /// <summary>Reads a mean.</summary>
    public MeanFigure Mean(MeanIndicator indicator) =>
        (uint)indicator < (uint)Means ? _means[(int)indicator].Read(MeanQuestions.IsUnit(indicator), _options.Level) : default;

    /// <summary>How many cases ended so. All outcomes together are all cases that could be handed over.</summary>
    public long Count(CaseOutcome outcome) => At(_outcomes, (int)outcome);

    /// <summary>How many cases were judged so: the first-alarm table.</summary>
    public long Count(TimingVerdict verdict) => At(_verdicts, (int)verdict);

    /// <summary>In how many cases it went wrong there.</summary>
    public long Count(CaseDiagnosis diagnosis) => At(_diagnoses, (int)diagnosis);

    /// <summary>What escalating every conversation at one customer turn would have reached, of the cases whose need is judged and its turn known. That a conversation may have ended before is left out, in favour of the baseline.</summary>
    /// <param name="turn">The customer turn, 1 to 64.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="turn"/> is not in that range.</exception>
    public PositionBaseline Baseline(int turn) => turn is >= 1 and <= NeedTurns.Last
        ? _needTurns.At(turn, _options.ToleranceTurns)
        : throw new ArgumentOutOfRangeException(nameof(turn), turn, "The turn must lie in [1, 64]. Customers' turns count from 1.");

    private static bool IsExact(ShareIndicator indicator) => indicator is ShareIndicator.HumanReachedInTime or ShareIndicator.LateOrMissed;

    private static long At(long[] counts, int index) => (uint)index < (uint)counts.Length ? counts[index] : 0;

    private static T[] Filled<T>(int count)
        where T : new()
    {
        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = new T();
        }

        return items;
    }

    private static void Add(long[] counts, long[] others)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            counts[i] += others[i];
        }
    }

    private void Count(in CaseReading reading)
    {
        _outcomes[(int)reading.Outcome]++;
        _verdicts[(int)reading.Verdict]++;
        _needTurns.Add(reading.Record);
        _diagnoses[(int)reading.Diagnosis]++;
        for (int i = 0; i < Shares; i++)
        {
            _shares[i].Add(ShareQuestions.Ask((ShareIndicator)i, in reading));
        }

        for (int i = 0; i < Durations; i++)
        {
            if (DurationQuestions.Ask((DurationIndicator)i, in reading, out TimeToEvent span))
            {
                _durations[i].Add(in span);
            }
        }

        for (int i = 0; i < Means; i++)
        {
            if (MeanQuestions.Ask((MeanIndicator)i, in reading, out double? value))
            {
                _means[i].Add(value);
            }
        }
    }
}
