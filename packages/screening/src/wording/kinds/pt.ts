import type { Kinds } from '../kinds.ts'

export const pt: Kinds = {
  food:
    'pão pães queijo* manteiga geleia* mel arroz fruta* legume* carne peixe* ovo* doce* bala_de ' +
    'biscoito* bolo* chocolate* açúcar pimenta farinha xarope especiaria* vinho cerveja* café suco* ' +
    'leite vinagre canela doce_de_leite chocolate_ao tempero* goma_de massas sal_grosso chá_de chás ' +
    'feijão feijões alho cebola* batata* mandioca tapioca milho aveia lentilha* abacate* limão ' +
    'limões laranja* maçã* uva* azeitona* presunto linguiça* salsicha* bacalhau atum camarão_seco ' +
    'salada* sopa* caldo* orégano cominho baunilha gengibre cúrcuma amêndoa* noz nozes amendoim ' +
    'castanha* iogurte* sorvete* brigadeiro* pudim coxinha* salgadinho* pastel_de esfiha* empada* ' +
    'rapadura melado cachaça licor* refrigerante* guaraná erva-mate chimarrão camomila fermento ' +
    'rosca* broa* paçoca cocada_baiana quindim marmelada goiabada alimento* tempero_de ' +
    'azeite_de_oliva azeite_de_dendê',
  cookery:
    'receita_de cozinha* forno* panela* restaurante* padaria* confeitaria* churrasco café_da_manhã ' +
    'almoço jantar pote* assar forma_de_bolo colher* garfo* faca* prato* travessa* liquidificador ' +
    'batedeira fritadeira micro-ondas cafeteira* garrafa_térmica cardápio_da chef confeiteir* ' +
    'cozinheira lanchonete* pizzaria bufê buffet marmita* quentinha* lanche* merenda* grelha* ' +
    'espeto* receita_da fogão cozinhar_arroz',
  garden:
    'jardim* planta* semente* mudas vaso* flor* árvore* grama_esm roseira* tomate* horta* adubo* ' +
    'fertilizante* fazenda* colheita* trator* colmeia* agrícola* viveiro* reflorest* sementes rega ' +
    'regar poda_de podar semear mudas_de orquídea* suculenta* samambaia* lavanda alecrim hortelã ' +
    'salsinha manjericão composto_orgânico esterco húmus pulgão pragas colmeias apicult* ' +
    'sítio_produtor hortaliça* frutífer* oliveira* citros bulbo* jardineir* mangueira_de enxada ' +
    'carrinho_de_mão cortador_de_grama pomar milharal cafezal canavial lavoura* agricultor* plantio ' +
    'girassol',
  animal:
    'cachorro* cão cães gato* cavalo* aquário* pássaro* galinha* cabra* vaca* abelha* animal* ' +
    'animais veterinári* coelho* ração pet* cavalo_de gaiola papagaio gado cachorr* filhote* ' +
    'hamster tartaruga* peixes peixe_ornamental canário* periquito* galo galinhas pinto* ovelha* ' +
    'cordeiro* porco* égua* potro haras equitação sela ferradura* coleira* vermífug* antipulgas ' +
    'areia_higiênica arranhador terrário zoológico abrigo_de adoção criador* avicult* pombo* ' +
    'felino* canin* aves_de tosa banho_e_tosa pet_shop',
  wear:
    'camisa* vestido* jaqueta* casaco* calça* sapato* tênis bota* chapéu boné* luva* algodão seda ' +
    'tamanho* joia* colar* anel pulseira* relógio* tecido* couro de_lã meias meia-calça saia* ' +
    'blusa* camiseta* moletom suéter colete* gravata* cinto* bolsa_de mochila* sandália* salto_alto ' +
    'cachecol pijama* terno* uniforme* roupa* bordad* renda* linho lantejoul* bijuteria* brinco* ' +
    'óculos_de_sol guarda-chuva alfaiat* costureira* botão botões zíper linha_de_costura mocassim',
  beauty:
    'creme* loção xampu shampoo sabonete* pele rosto cabelo* maquiagem perfume* unha* bálsamo banho ' +
    'cosmétic* cera batom batons esmalte* rímel sombra_de_olho base_de_maquiagem sérum esfoliante* ' +
    'condicionador tintura_de_cabelo cabeleireir* barbear* estétic* manicure pedicure depil* ' +
    'óleo_essencial aroma* colônia* desodorante* protetor_solar hidratante* cílios sobrancelha* ' +
    'massagem spa',
  home:
    'móve* sofá cadeira* abajur cortina* tapete* colchão almofada* travesseiro* estante* espelho* ' +
    'vela* velas moldura* louça luminária vaso cama camas colcha mesa mesas mesinha guarda-roupa* ' +
    'cômoda* escrivaninha* estantes persiana* toalha* manta_de_sofá almofadas guardanapo* chaleira* ' +
    'xícara* taça* jarra* talheres vassoura* balde* cabide* poltrona* berço_de candelabro* ' +
    'decoração eletrodoméstic* geladeira* fogão_de máquina_de_lavar ventilador* ar-condicionado ' +
    'ferro_de_passar aspirador*',
  building:
    'parede* tinta* gesso cimento concreto azulejo* telhado* piso* furadeira serra martelo ' +
    'parafuso* madeira* tubo* cano* obra* cascalho janela* vidro* ferramenta* rebite_de tijolo ' +
    'argamassa pedreiro* andaime* tijolos bloco_de_concreto areia_fina vergalh* viga* encanad* ' +
    'eletricista* reboco impermeabiliz* isolante* drywall porcelanato azulejos torneira* pia_de ' +
    'vaso_sanitário chuveiro* broca_de chave_inglesa alicate* lixadeira soldadora cola_de_madeira ' +
    'silicone massa_corrida rolo_de_pintura pincel* fechadura* dobradiça* portão_de_ferro marcenei* ' +
    'serralhei* carpint*',
  vehicle:
    'carro* bicicleta* moto* pneu* roda* motor* freio* farol gasolina diesel trailer oficina ' +
    'borracharia lona baú caminhão reboque peças rebite_de van kombi para-choque* volante ' +
    'retrovisor* vela_de_ignição óleo_de_motor filtro_de_óleo embreagem carburador* amortecedor* ' +
    'radiador* bateria_de_carro placa_mercosul ipva licenciamento seguro_auto quilometragem ' +
    'mecânic* guincho* picape* reboques capacete* caiaque veleiro colheitadeira motocicleta*',
  electronics:
    'bateria* cabo* carregador computador* capinha impressora* teclado* tela* software câmera* ' +
    'caixa_de_som usb console celular* notebook fone televis* projetor* modem roteador* mouse ' +
    'hd_externo memória_ram placa_de_vídeo tablet* smartphone* tomada* lâmpada* pilhas ' +
    'transformador* fone_de_ouvido microfone* amplificador* toca-discos videogame* playstation xbox ' +
    'nintendo drone* impressora_3d filamento* volts bivolt',
  child:
    'criança* bebê* brinquedo* pelúcia* boneca* creche carrinho neto* escolar* adolescente* filho ' +
    'filhos filha filhas meu_filho minha_filha infantil infantis fralda* mamadeira* berço* chupeta* ' +
    'chocalho* maternal jardim_de_infância recém-nascid* bonec* pelúcias jogos_de_tabuleiro ' +
    'historinha* triciclo* material_escolar mochila_escolar netinh* sobrinh*_pequeno criançada',
  leisure:
    'pesca* camping barraca* futebol trilha* miniatura* modelismo jogo* xadrez violão guitarra* ' +
    'vinil show* teatro* quadro* pintor* aniversário* casamento* presente* natal artesan* ' +
    'feito_à_mão costura cerâmica* quebra-cabeça crochê acampamento passeio_de trilheir* escalada ' +
    'ciclis* natação yoga ioga academia bola_de raquete* basquete vôlei enxadrist* quebra-cabeças ' +
    'colecionismo numismát* moeda_comemorativa filatel* selos_postais selos_de_correio aquarela* ' +
    'óleo_sobre_tela escultura* fotograf* bordado tricô tricotar macramé origami artesanato ' +
    'violino* tambor_de_samba coral orquestra festival_de_cinema feira_de feira_do bingo debutante* ' +
    'batizado* formatura festa_de_aniversário lembrancinha* fantasia_de carnaval teatro_de dança* ' +
    'capoeira samba forró quermesse',
  nature:
    'montanha* praia* lago rio floresta* neve inverno verão férias hotel* ilha* mar sol passeio* ' +
    'cachoeira* vulcão serra_da vale_do ribeirão costa_do borboleta* parque_nacional ' +
    'parque_estadual mata_atlântica amazônia pôr_do_sol nascer_do_sol chuva* seca_no caverna* ' +
    'pantanal',
  cleaning:
    'limp* lavar lavagem detergente* mancha* sanitária cloro desinfet* desentup* piscina* ferrugem ' +
    'removedor* desengordur* barrilha esfregar rodo pano_de_chão tira-manchas amaciante* sabão_em ' +
    'água_sanitária desengraxante limpa-vidros limpador_de cera_de_piso multiuso anticalcário mofo ' +
    'lavanderia* tinturaria polir dedetiz*',
  patient:
    'paciente* médic* doutor* hospital* clínica* enferm* sintoma* tratamento* doença* câncer ' +
    'efeitos_colaterais posologia cirurg* anestes* gravid* amament* fígado rim rins medicamento* ' +
    'bula remédio* enfermeir* dose* cirurgia psiquiatra cardiolog* pediatr* neurolog* oncolog* ' +
    'dermatolog* dentista* psicólog* terapeuta* fisioterap* ambulatório* consultório* ' +
    'posto_de_saúde centro_cirúrgico diabet* hipertens* asma* epilep* tdah narcolepsia ' +
    'esquizofrenia parkinson alzheimer enxaqueca* artrite menopausa vacina* injeção_de contraindic* ' +
    'efeitos_adversos alergia* soro_fisiológico sus plano_de_saúde upa utente* centro_de_saúde ' +
    'cuidados_paliativos tratamento_de prescrit* febre pressão_arterial exame_de_sangue raio-x_do ' +
    'prótese*',
  pharmacy:
    'farmác* farmacêutic* receita_azul receita_retida dispens* balcão drogaria validade ' +
    'receita_médica bula desabastecimento genérico posto_de_saúde médico_receitou farmácia_popular ' +
    'manipulação receituário receita_especial receita_controlada receita_amarela ' +
    'notificação_de_receita controle_especial drogarias farmácias vencimento prazo_de_validade ' +
    'comparticip* portaria_344 genéricos bulário',
  rescue:
    'overdose naloxona samu 192 emergência* ambulância primeiros_socorros redução_de_danos seringa* ' +
    'estéril intoxicação respir* não_misture nunca_sozinho posição_lateral 112 pronto-socorro ' +
    'seringas respiração antídoto* rcp desfibril* cruz_vermelha defesa_civil bombeiro* cvv ' +
    'centro_de_intoxicação ciatox reduzir_danos testagem_de análise_de_substâncias ' +
    'troca_de_seringas narcan inconsciente não_deixe_sozinho ligue_para pedir_ajuda beba_água 188 ' +
    '193',
  science:
    'estudo* pesquisa* amostras_de anális* método* espectromet* cromatogra* lc-ms receptor* ' +
    'camundong* metabólit* farmacolog* toxicolog* águas_residuais resultado* revista resumo ' +
    'hipótes* quantific* tese amostra* análise* pesquisador* resultados laudo_pericial ' +
    'universidade_federal medição medições medimos mediram mediu científic* ensaio_clínico ensaios ' +
    'experiment* hipóteses estatístic* coorte* placebo artigo_científico revisão_sistemática ' +
    'publicad*_em doi amostras_de_água espectro* rmn hplc gc-ms microscóp* bioquímic* neurociênc* ' +
    'biólog* química_analítica fitoquímic* etnobotânic* herbário jardim_botânico in_vitro in_vivo ' +
    'roedor* epidemiolog* prevalência pesquisadora*',
  teaching:
    'escola* aluno* estudante* universidade* curso* aula* professor* turma livro_didático faculdade ' +
    'ensino apostila prova_final prova_bimestral docente* lousa ensino_médio instituto_federal ' +
    'pós-graduação mestrado* doutorado* doutorand* bolsista* matrícula_aberta lição_de_casa ' +
    'exercício* disciplina_de semestre* feira_de_ciências monitoria apostilas ' +
    'estágio_supervisionado',
  law:
    'lei leis artigo* decreto* regulamento* diretiva* convenção proib* legisl* emenda* congresso ' +
    'ministério portaria anvisa_publica anexo* norma* resolução diário_oficial senado legislação ' +
    'jurídic* advocacia constituição constitucional código_penal código_civil jurisprudência ' +
    'projeto_de_lei deputad* parlament* comissão_de convenção_de nações_unidas jife lista_c1 rdc ' +
    'regulament* licitação* tipificad* descriminaliz* legalização entra_em_vigor parecer_jurídico ' +
    'assembleia_da_república decreto-lei infarmed_publica',
  court:
    'tribunal* juiz* juíza julgamento sentença* conden* promotor* advogad* réu acusad* polícia* ' +
    'policiais apreensão operação investig* tráfico suspeit* prisão delegad* quadrilha preso* ' +
    'apreen* delegado denúncia condenad* investigação preso presos prenderam prendeu presa_em ' +
    'prisões apreendeu apreenderam apreendido apreendidos apreendida apreensões desembargad* ' +
    'ministério_público procurador* denunciad* réus penitenciári* presídio* mandado* ' +
    'busca_e_apreensão flagrante_de extradi* narcotráfico facção cartel_de gnr pj psp ' +
    'polícia_judiciária perit* testemunha* veredito indeniz* ação_judicial delito* homicíd* ' +
    'assassin* roubo_de stf stj',
  news:
    'jornal* repórter* ontem inform* porta-voz entrevista* redação moradores prefeit* notícia* ' +
    'por_cento autoridades jornalist* reportagem informou segundo_a segundo_o segundo_os ' +
    'nota_oficial a_matéria noticiário telejornal manchete* colunista* editorial_do agência_lusa ' +
    'redator* reportagem_de cobertura_de pesquisa_de_opinião estatísticas_de números_oficiais ' +
    'ministro ministra assessoria_de_imprensa coletiva_de_imprensa boletim alerta_sanitário ' +
    'surto_de anunciou_que denunciou denunciam alertou alertam segundo_informou',
  book:
    'livro* autor* capítulo* romance* edição editora* leitor* poema* biblioteca podcast* episódio* ' +
    'filme* documentário* série* programa* rádio diretor* museu* exposição* século* história* ' +
    'arquivo* contos páginas ensaio_de biografia* memórias_de tomo* prefácio* tradutor* tradução_de ' +
    'antologia* quadrinhos gibi* livraria* encadern* capa_dura ilustrad* romancista* escritor* ' +
    'escritora* poeta* dramaturg* roteir* cineasta* curta-metragem longa-metragem temporada_de ' +
    'exposição_de hemeroteca* galeria_de sebo_virtual alfarrabist*',
  job:
    'emprego* vaga* salário* contrat* turno* candidat* experiência* currículo carteira_assinada ' +
    'estágio contratamos clt vaga_de vagas_de carteira_de_trabalho salário_base vale-transporte ' +
    'vale-refeição cv curriculum recrut* estagiári* recursos_humanos processo_seletivo operador_de ' +
    'técnic*_em auxiliar_de cnh capacitação contratação contrata-se pretensão_salarial',
  event:
    'palestra* oficina_de seminário* congresso_de entrada_franca inscri* ingresso* auditório ' +
    'evento* gratuit* roda_de oficina inscrições roda_de_conversa ingressos simpósio* palestrante* ' +
    'mesa-redonda inscreva-se vagas_limitadas entrada_gratuita salão_nobre auditórios ' +
    'biblioteca_municipal centro_cultural casa_da_cultura prefeitura* câmara_municipal ' +
    'feira_do_livro exibição_de cineclube clube_de_leitura sarau* jornada_de recital* ' +
    'lançamento_do_livro',
  help:
    'ajuda* apoio dependênc* recaída* desintox* voluntári* familiares associação grupo_de_apoio ' +
    'anônim* caps assistente_social acolhimento sóbrio famílias apoio_a narcóticos_anônimos ' +
    'alcoólicos_anônimos recuperação_de terapia_de_grupo psicoterapia orientação_a acompanhamento ' +
    'comunidade_terapêutica assistência_social ong fundação_de conversar_com_alguém ' +
    'você_não_está_só luto escuta_ativa sem_julgamento parar_de_usar limpo_há abstêmi*',
  memory:
    'naquele anos_depois quando_eu antigamente infância era_eu lembro lembranças naquele_tempo ' +
    'quando_eu_era meu_pai saudade lembrava lembramos minha_avó meu_avô minha_mãe_contava meus_avós ' +
    'sua_avó minha_infância naqueles_tempos no_meu_tempo nos_anos_setenta nos_anos_oitenta ' +
    'nos_anos_noventa há_anos de_criança bisavó bisavô costumava lembro-me eu_lembro me_lembro ' +
    'me_contava era_uma_vez',
  warning:
    'aviso* perig* não_tome alerta* risco* tóxic* mortal* golpe* falsific* nociv* cuidado_com ' +
    'perigo* tóxico não_misture não_compre evite evitar evitem muito_cuidado advertência* ' +
    'alerta_para não_caia não_caiam não_tome_sem fraude* fraudulent* falsificad* adulterad* ' +
    'contaminad* lote_contaminado recolhimento_do_lote não_ingerir venenos* intoxic* queimadur* ' +
    'explosiv* prevenir prevenção denuncie denunciar cuidado_ao',
  passive:
    'é_proibid* é_exigid* deve_ser devem_ser é_vendido_somente está_sujeit* obrigatóri* ' +
    'fica_proibid* foi_preso foram_apreendidos é_proibido é_exigido foram_encontrados está_sujeito ' +
    'foi_encontrada foi_aprovad* foi_publicado foi_condenado foram_presos foram_publicados ' +
    'será_obrigatório serão se_aplica recomenda-se deve-se exige-se proíbe-se é_permitido ' +
    'é_recomendado é_obrigatório aplica-se realiza-se será_realizad* foram_condenados ' +
    'foi_apreendid* foram_condenad* foram_presas foi_detid* foram_detid* está_regulament* ' +
    'são_exigid* é_necessário é_preciso_apresentar fica_sujeito foi_recolhid* foi_encontrad* ' +
    'foram_encontrad* foram_analisad* analisou-se observou-se conclui-se informa-se atende-se ' +
    'vende-se_apenas vende-se_somente vendido_apenas',
  parcel:
    'envio* sedex correios entrega_em pacote* rastre* transportadora* frete* dias_úteis motoboy ' +
    'encomenda* correios_com sedex_com ctt dhl fedex jadlog loggi código_de_rastreio ' +
    'número_de_rastreio frete_grátis frete_por_conta prazo_de_entrega embalagem_reforçada ' +
    'plástico_bolha entregador* ponto_de_retirada',
  hours:
    'segunda terça quarta quinta sexta sábado* domingo* aberto* horário* fechado agend* manhã* ' +
    'aberto_das segunda_a_sexta das_9_às das_8_às horário_de_atendimento abrimos fechamos feriado* ' +
    'aberto_ao_público primeira_terça',
  returns:
    'devolução garantia* reembolso reclam* 7_dias troca_em reclamação trocas troca_ou aceito_troca ' +
    'política_de_troca devolvemos devolver reembolsamos pós-venda atendimento_ao_cliente sac ' +
    'satisfação_garantida garantia_de_um direito_de_arrependimento procon livro_de_reclamações',
  tax:
    'nota_fiscal fatura* recibo* cnpj orçamento* boleto* pedido_de_compra iva mercado_pago nf-e ' +
    'cartão_de_crédito nif no_cartão cartão_de_débito nota_fiscal_eletrônica emitimos_nota ' +
    'emito_nota com_nota com_nota_fiscal nf nfe danfe fatura-recibo com_fatura com_iva iva_incluído ' +
    'pagamento_por_cartão maquininha boleto_30 30_dias_fatura',
  sheet:
    'ficha* fispq certificado* laudo* lote* rastreab* iso grau analítico especific* ' +
    'ficha_de_segurança certificado_de_análise fds fdu coa msds número_do_lote lote_e_validade ' +
    'rastreável ficha_técnica grau_reagente grau_industrial grau_usp grau_farmacêutico ' +
    'pureza_certificada homologad* inmetro laudo_técnico',
  licence:
    'licença* autoriz* registro* cadastr* declaração* anvisa polícia_federal_lic uso_final comprov* ' +
    'habilit* crm renasem autorização polícia_federal infarmed termo_de_uso certificado_de_registro ' +
    'crmv declaração_de_uso alvará cadastro_na licença_de licenças autorizações operador_autorizado ' +
    'cadastro_de certificado_de_licença clf produtos_controlados polícia_federal_exige ' +
    'declaração_do_usuário cartão_do_cidadão cédula_profissional crf alvará_sanitário uso_declarado ' +
    'dicad registro_no_ministério',
  account:
    'empresa* profissiona* desde_19 fabricante* fábrica* distribuidor* equipe loja* conta_pj ' +
    'comércio* ltda s.a lda cooperativa fornecedor_oficial distribuidor_oficial clientes_pj ' +
    'conta_corporativa atendimento_a_empresas sede_em fundada_em empresa_familiar filial filiais ' +
    'loja_física',
  hazard:
    'inflamável* corrosiv* luva óculos ventil* armazen* perigos* segurança onu pictograma* ' +
    'luvas_nitrílicas máscara_de_proteção óculos_de_proteção capela_de_exaustão extintor* ' +
    'transporte_autorizado resíduos_perigosos carga_perigosa epi',
  measure:
    'cm mm metro* litro* largura altura comprimento diâmetro espessura medida* cor modelo* watts ' +
    'unidades rosca parafuso* porca* centímetro* milímetro* mililitro* polegada* tamanho_único ' +
    'peso_líquido capacidade_de potência_de decibel* cavalos_de_potência quilowatt*',
  used:
    'usad* seminov* arranhad* funciona* bom_estado mudança* sobrou guardad* comprad* herança ' +
    'segunda_mão sótão coleção leilão antigo pouco_uso ótimo_estado perfeito_estado algum_risco ' +
    'desapego desapegando esvazi*_a_casa herança_de liquidação_de mudança_e relíquia* vintage ' +
    'de_época antiguidade* antiquário* brechó olx enjoei herdei herdad* restaurad* consertad* ' +
    'sobrou_da',
  collect:
    'ver_no na_loja passo_aí retirar_na_loja visita_à_loja no_balcão retirar_em retirada_na ' +
    'levantamento_em levantar_na pode_testar_na ver_sem_compromisso com_hora_marcada venha_ver ' +
    'visite_nossa na_nossa_loja no_nosso_ateliê na_oficina buscar_na_loja retirada_grátis ' +
    'visita_guiada visitas_à venha_buscar_na',
  industry:
    'indústri* industri* galvan* têxt* verniz* resina* curtume* gráfica* plástico* produção ' +
    'cervejaria fundição galvanoplastia têxtil tintas curtidor* curtume tintas_industriais ' +
    'planta_industrial estação_de_tratamento petroquímic* refinaria* siderúrgic* metalúrgic* ' +
    'têxteis papeleira* serigraf* gráficas perfumaria* adesivo* poliuretano poliéster borracha* ' +
    'espuma* cromagem niquelação anodiz* destilaria cervejeira vinícola laticínio* agroindústria* ' +
    'mineração usina_de_açúcar',
  standard:
    'padrão* material_de_referência deuterad* ampola* calibr* forense* laboratóri* isotóp* tiras ' +
    'reagente* vidraria padrão_analítico calibração acreditado padrões_de_referência padrão_interno ' +
    'padrão_certificado mrc solução_padrão calibrador* curva_de_calibração isótopo* teste_de_urina ' +
    'exame_toxicológico controle_de_dopagem reagente_de_marquis',
  verify:
    'verific* confer* identidade apresent* exig* só_para maiores_de assin* recus* pedimos ' +
    'documento_com_foto maior_de_18 verificamos assinatura exigimos conferimos conferência_de ' +
    'pedimos_documento pedimos_rg pedimos_receita documento_de_identidade maiores_de_18 ' +
    'só_para_profissionais só_para_empresas exclusivo_para_profissionais apresentando ' +
    'mostrando_documento com_rg cartão_de_cidadão não_vendemos_para não_se_vende',
  high:
    'brisa* onda viagem viaja* subida eufor* chapad* bate pira* alucin* dorme* efeito* doid* brisar ' +
    'brisado viajar viajando chapar chapa doidão doidona loucura pancada onda_forte bate_forte ' +
    'derruba apaga dormir_feito dorme_feito decola viajão relaxa relaxante zumbi noiado ligadão ' +
    'ligado_a voando',
  take:
    'cheir* fumar inject* injet* inal* carreira* vape* engolir língua gota* dose* tomar pingar ' +
    'cheirar cheira fumável fumas injetar injetável vaporizar sublingual debaixo_da_língua ' +
    'pelo_nariz nariz engole dissolver dissolvido_em trago tragos cachimbo seda_e canudo ' +
    'intravenos* intramuscular pingado baforar bafora',
  unit:
    'grama* g kg saquinho* cartela* comprimid* cápsula* caixa* quilo* tijolo* tablete* blotter* ' +
    'micropont* porção pino* 10g peça gramas mg miligrama* micrograma* quilos quilinho onça ' +
    'saquinhos saco_de_dez trouxinha* papelote* papelzinho tabletes comprimidos cápsulas ampola* ' +
    'frasquinho* vidrinho* cartelas tiras_de pinos bolinha* bala balas 100g 5g 1g 2g 50g fração',
  dealer:
    'traficante* fornecedor* boca parceiro* mano quebrada contato_fixo cliente* chefe patrão ' +
    'firma_do corre',
  quiet:
    'discret* discre* silêncio sigilo secret* anônim* ninguém entre_nós embalagem_neutra discreto ' +
    'discreta discrição sigiloso confidencial em_silêncio boca_fechada ninguém_fica_sabendo ' +
    'ninguém_sabe ninguém_vê sem_testemunha* sem_chamar_atenção perfil_baixo sem_barulho caladinho ' +
    'quietinho bico_calado',
  advance:
    'adiantad* sinal metade depósito* antecipad* mínimo adiantado metade_antes entrada_de sinal_de ' +
    'adianta adianto metade_agora metade_na_entrega meio_a_meio primeiro_o_dinheiro ' +
    'primeiro_a_grana pagamento_antecipado mínimo_de pedido_mínimo sinal_antes entrada_e',
  mobile:
    'pix western_union picpay conta_laranja laranja recarga* gift_card vale* moneygram pix_para ' +
    'mbway mb_way gift_cards cartão-presente transferência_imediata mercadopago conta_de_outro ' +
    'conta_emprestada paysafecard revolut ted doc',
  spot:
    'estacionamento* posto* rodoviária* galpão* atrás beira* terminal* esquina* praça* ponte* ' +
    'armário* terreno* matagal estação beco enterrad* atrás_da posto_de estacionamento_do ' +
    'descampado armários guarda-volumes portão_de portão_dos beco_de canto_do pedra_do ' +
    'quilômetro_da saída_da cemitério* lixão orla_do cais_do banco_da praça_da banheiro_do ' +
    'caixa_de_correio porta-malas porta-luvas poste_de contentor_do ruínas barracão_de ponto_gps ' +
    'coordenadas localização',
  night: 'noite* madrugada* meia-noite escuro fim_de_semana 24h',
  route:
    'caminhão* caminhoneiro* motorista* fronteira* rota* porto* barco* balsa ônibus atravess* carga ' +
    'caminhoneiros carreta carreteiro contêiner_de travessia atravessar atravesso passamos_a cruzar ' +
    'barqueiro* voadeira teco-teco avioneta mala_de fundo_falso mula_de rota_da embarque ' +
    'do_outro_lado outro_lado_da',
  diverted:
    'sobra* hospital_onde estoque_do falecid* plantão vencid* desvi* meu_turno saiu_do do_hospital ' +
    'da_clínica do_meu_plantão da_farmácia_onde me_sobraram sobraram do_falecido faleceu ' +
    'da_minha_mãe_que tratamento_da_minha receita_da_minha não_toma_mais sumiu_do sumiram_do ' +
    'sumiu_da extraviad* fora_do_estoque fora_do_inventário não_bate quebra_de_estoque lote_perdido ' +
    'caiu_do_caminhão do_laboratório_onde do_zoológico cedeu me_cede',
  cut:
    'corte cortad* sem_corte mistur* batizad* rende lucro* margem* cortado pra_cortar para_misturar ' +
    'rende_o estica lidocaína tetracaína benzocaína inositol lactose fenacetina creatina_para ' +
    'levamisol',
  cooking:
    'cozinh* cozinheiro* químic* síntese rendimento* reação passos processo* precursor* fabric* ' +
    'instruç* conversão fórmula* cozinho cozinhamos cozinham reage reagir reduzir_com redução_de ' +
    'sintetiz* síntese_de intermediári* reagentes_para molécula* fórmula_de rendimento_de ' +
    'balão_de_reação refluxo destilar destilado destilação filtrado cristalizar cristaliza ' +
    'solvente* precipitar aminação refino refinar',
  strong:
    'fort* potent* bomba* qualidade* melhor* puro_mesmo pesad* brab* cuidado_com fortíssim* ' +
    'potentíssim* pancadão bate_forte derruba brutal pra_valente não_é_pra_iniciante dobro_da_força ' +
    'alta_pureza a_melhor o_melhor da_melhor mais_forte',
  lookalike:
    'substitu* análog* não_listad* ainda_legal legal* alternativ* similar* igual* antes_da_proib* ' +
    'nova_geração parecid* equivalente_a equivale_a reposição_de substitui mesma_pancada ' +
    'mesmo_efeito em_vez_de imitação_de réplica* idêntic* parece_o como_o_de_antes o_novo_do ' +
    'versão_nova não_está_na_lista fora_da_lista ainda_não_proibid* antes_da_proibição',
  know:
    'você_sabe já_sabe quem_sabe entend* conhecedor* quem_conhece sabem_pra não_precisa_explicar ' +
    'vocês_sabem quem_sabe_sabe entendedores já_sabes vocês_já_sabem sabem_para quem_entende ' +
    'me_entende me_entendem a_bom_entendedor pra_bom_entendedor conhecedores não_é_pra_pintar ' +
    'não_preciso_dizer nem_preciso_dizer o_resto_você o_de_sempre a_de_sempre os_de_sempre ' +
    'se_sabe_sabe para_entendidos quem_é_do_ramo quem_é_do_meio se_é_que_me',
  bundle:
    'kit combo conjunto completo juntos pacote_completo tudo_incluso par jogo_completo ' +
    'lote_completo vem_com vai_com inclui_tudo incluso_o mais_o e_o_resto pack leva_junto',
  taste:
    'amostra* prova* provar teste* testar primeira_grátis provar_antes prova_antes amostra_grátis ' +
    'amostras_grátis uma_amostra a_primeira_é experimenta degust*',
  bulk:
    'atacado tonelada* quilos tambor* bombona* palete* quantidade* semanal* constante* revend* ' +
    'volume* por_quilo por_litro por_litros toneladas bombonas tambores contêiner contêineres ' +
    'paletes grandes_quantidades quantidade_grande fornecimento_constante fornecimento_regular ' +
    'todo_mês toda_semana revendedores para_revender revenda',
  price: 'preço* reais r$ euros desconto* promoção barat* oferta* cento',
  hurry:
    'urgente* hoje agora rápid* imediat* última* já pronta_entrega agora_mesmo pra_já quanto_antes ' +
    'amanhã_mesmo hoje_mesmo esta_noite última_semana últimas_unidades restam_poucas restam_poucos ' +
    'tá_acabando acaba_logo aproveita_que imediato imediata expresso',
  speaker: 'eu nós meu minha meus nosso* nossa* tenho temos vendo faço a_gente',
  buyer: 'você vocês tu te seu sua cliente* lhe',
  seek:
    'procuro preciso compro quem_tem pago interessad* busco alguém_tem procura-se precisa-se ' +
    'compra-se quem_vende onde_consigo onde_acho precisamos procuramos compramos pagamos_bem ' +
    'pago_bem quem_arruma alguém_arruma alguém_vende',
  press:
    'prensa* punção matriz* carimbo* logo* molde* comprimidora grav* prensas prensar prensadas ' +
    'comprimideira* punções cunhos carimbos excipiente* aglutinante estearato celulose corante_azul ' +
    'compactável',
  pure:
    'pur* pureza cristal* pó branc* pedra* escama* 99 transparente* puríssim* sem_misturar ' +
    'sem_adulterar lavada brilhante_e escamosa perolada cristalina compacta pedra_branca 98 95 92 ' +
    '90_de_pureza branquíssim* branquinha',
  risk:
    'por_sua_conta próprio_risco responsab* problema_seu não_me_respons* consequênc* por_tua_conta ' +
    'por_sua_responsabilidade não_respondo_por eu_não_sei_de_nada não_fui_eu você_não_me_conhece ' +
    'não_te_conheço nunca_nos_falamos problema_teu',
  club:
    'festa* balada* festival* rave* after* chemsex boate afters raver* dj boates danceteria chill ' +
    'pista_de festivais baile_funk baladas',
  pain: 'dor dores insônia ansiedade abstinência nervos fissura',
  wink:
    'kkk kkkk rs haha lol mano brother 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦 kk kkkkk hahaha hehe rsrs rsrsrs huehue ' +
    ';) :) piscadinha 😈 👀 🍬 🍭 🧊 💎 🐴 🐎 🚀 🌙 💨 ✈️ 🥥 🎱 🍄 😴',
  helper: 'primo* tio* amigo* cunhado* colega* alguém conhecid* contato* compadre*',
  reship: '',
  stealth:
    'camufl* ocult* escondid* disfarç* dissimul* sem_marca sem_remetente neutro neutra a_vácuo ' +
    'vácuo saco_duplo mylar indetectáve* invisíve*',
  vouch:
    'indicação indicado indicados recomendado recomendados aval avalizado padrinho apadrinh* ' +
    'da_parte_de quem_te_mandou referências',
  crypto:
    'bitcoin btc monero xmr usdt tether cripto criptomoedas carteira_de ethereum litecoin ' +
    'stablecoin* binance trc20',
  messenger: 'telegram whatsapp zap signal session threema wickr zangi wire',
  wipe: 'apaga apago apagamos some_em somem autodestr* temporárias deleta_o',
  customs: '',
  abroad:
    'da_china da_holanda dos_países_baixos da_alemanha da_polónia de_wuhan de_xangai da_índia ' +
    'do_paraguai da_bolívia da_colômbia do_exterior envio_internacional envios_internacionais ' +
    'fábrica_chinesa',
  prison:
    'cadeia penitenciária presídio cela detento* interno* visita_de_domingo portaria_do_presídio ' +
    'cdp agente_penitenciário reeducando',
  question:
    'sem_perguntas sem_pergunta não_pergunto não_perguntamos ninguém_pergunta não_pergunte ' +
    'sem_papéis sem_papel sem_papelada sem_receita sem_licença sem_nota sem_recibo sem_nome ' +
    'sem_nomes sem_documento sem_cadastro não_pedimos não_peço não_me_importa não_é_da_minha',
  notes:
    'dinheiro em_dinheiro em_espécie notas_miúdas em_mãos na_mão envelope_com dinheiro_vivo cash ' +
    'maço sem_banco',
  genuine:
    'autêntic* originais lacrad* blister* de_fábrica de_farmácia de_laboratório com_lacre ' +
    'caixa_original suíço alemão indiano',
  stock:
    'em_estoque em_stock disponíve* recém-chegad* lote_novo remessa_nova nova_remessa ' +
    'acabou_de_chegar acabaram_de_chegar chegou_hoje chegou_agora tem_de_tudo voltou voltaram ' +
    'pronta_entrega',
  heat:
    'x9 dedo-duro alcaguete gambés vermes bófia chibos batida blitz vigiad* vigilância campana ' +
    'boca_fechada',
  tuck:
    'escondid* ocult* costurad* colad* enfiad* embutid* mocad* forro fundo_falso a_vácuo selado ' +
    'lacrado saco_duplo entre_páginas dentro_de_um dentro_de_uma',
  residue:
    'cheiro_forte cheiram fede vapores exaustor exaustores gerador isolad* sem_vizinhos ' +
    'galpão_isolado casa_isolada sítio_isolado',
}
