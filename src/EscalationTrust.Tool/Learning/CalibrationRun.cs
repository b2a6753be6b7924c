namespace EscalationTrust.Tool;

/// <summary>Measures labelled conversations and calibrates on them.</summary>
internal sealed class CalibrationRun
{
    private readonly EscalationLadder _ladder;
    private readonly CalibrationRequest _request;
    private readonly ThresholdCalibrator _calibrator;

    private CalibrationRun(EscalationLadder ladder, CalibrationRequest request, ThresholdCalibrator calibrator)
    {
        _ladder = ladder;
        _request = request;
        _calibrator = calibrator;
        Input = new LabelledInput(ladder, request.Rule);
    }

    /// <summary>What was read.</summary>
    public LabelledInput Input { get; }

    /// <summary>Labelled conversations that can say nothing: without a turn of the customer's, or in a person's hands before one was needed.</summary>
    public long Silent { get; private set; }

    /// <exception cref="ToolFailure">The request makes no sense.</exception>
    public static CalibrationRun Create(EscalationLadder ladder, CalibrationRequest request)
    {
        if (request.By is not (null or "ticket_class" or "lang"))
        {
            throw new ToolFailure($"--by {Printable.Quote(request.By)} is not known. It is ticket_class or lang.");
        }

        try
        {
            return new CalibrationRun(ladder, request, new ThresholdCalibrator(request.Options));
        }
        catch (ArgumentException e)
        {
            throw new ToolFailure(e.Message, e);
        }
    }

    public Task ReadAsync(ToolTerminal terminal, CancellationToken cancellation) =>
        Input.ReadAsync(_request.Input, terminal, Take, cancellation);

    public CalibrationResult Calibrate() => _request.By is null ? _calibrator.Calibrate() : _calibrator.CalibrateBySegment();

    private void Take(Transcript transcript)
    {
        if (!MarginReplay.TryMeasure(_ladder.Policy, transcript, _request.Options.Grace, out CalibrationCase measured, Input.Resolve))
        {
            Silent++;
            return;
        }

        string? segment = _request.By == "lang" ? transcript.Language : transcript.TicketClass;
        _calibrator.Add(_request.By is null ? measured : measured with { Segment = segment });
    }
}
